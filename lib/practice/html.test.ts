import { describe, expect, it } from 'vitest';
import { html } from './html';

describe('every inserted text is escaped', () => {
  it('escapes markup in a value', () => {
    expect(html`<p title="${'"'}">${'<script>&'}</p>`.markup).toBe('<p title="&quot;">&lt;script&gt;&amp;</p>');
  });
  it('keeps markup made by the same tag, and joins lists of it', () => {
    expect(html`<ul>${['a', '<b>'].map((text) => html`<li>${text}</li>`)}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });
  it('lets false and undefined vanish, but not 0', () => {
    expect(html`${false}${undefined}${0}`.markup).toBe('0');
  });
});
