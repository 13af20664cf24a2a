/** Words of the head that the screens say: the tag and the sentence of every row. */
export { explain, STATE_WORDS } from '@/lib/engine/explain';
