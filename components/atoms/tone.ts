/** How loud a thing is. A tone always comes with a word and a glyph; colour never carries anything alone. */
export type Tone = 'plain' | 'quiet' | 'action' | 'attention' | 'problem' | 'good';
