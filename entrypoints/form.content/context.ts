/**
 * Takes the place of WXT's context for content scripts. That one announces itself to the page with an event, by which a
 * page could recognise the extension and end its script; it also brings the whole polyfill along.
 */
export class ContentScriptContext {}
