/** What the desk and its worker say to each other. Every order has a number; replies and cancellations name it. */
import type { Composed, ComposeOrder, PhotoTrouble, PixelFacts, Pixels, Stage } from './contract';

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
