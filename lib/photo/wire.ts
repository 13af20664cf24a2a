/** What the desk and its two workers say to each other. Every order has a number; replies and cancellations name it. */
import type { Composed, ComposeOrder, PhotoTrouble, PixelFacts, Pixels, Stage } from './contract';

/** The name under which the worker's script is started a second time, as the helper of the first. */
export const HELPER = 'helper';

/**
 * The first message to each of the two: their line to each other. The desk opens both, because a worker that opens
 * another never comes back from it now and then in Firefox (four of a hundred starts).
 */
export interface Meeting {
  readonly order: 'meet';
  readonly port: MessagePort;
}

export type Order =
  | { readonly order: 'measure'; readonly number: number; readonly picture: Blob | Pixels }
  | { readonly order: 'compose'; readonly number: number; readonly picture: Blob | Pixels; readonly what: ComposeOrder }
  | { readonly order: 'warm'; readonly number: number }
  | { readonly order: 'cancel'; readonly number: number };

export type Reply =
  | { readonly reply: 'stage'; readonly number: number; readonly stage: Stage }
  | { readonly reply: 'measured'; readonly number: number; readonly facts: PixelFacts }
  | { readonly reply: 'composed'; readonly number: number; readonly composed: Composed }
  | { readonly reply: 'warm'; readonly number: number }
  | { readonly reply: 'trouble'; readonly number: number; readonly trouble: PhotoTrouble };
