/**
 * Calls to the office. What is sent stands in the address: Firefox under test tells its driver no request bodies.
 * A page instead of an answer means that the session has ended: then the way leads to the sign-in.
 */
import type { Told } from '../wiring';
import type { Layui } from './layui';
import { office } from './office-line';

/** Sends names and values; the answer as the office gave it. Never settles once the session has ended. */
export async function ask<Answer = Told>(
  path: string,
  sent: Readonly<Record<string, string>> | URLSearchParams = {},
): Promise<Answer> {
  const text = await office().call(`${path}?${new URLSearchParams(sent)}`);
  if (text.startsWith('<!DOCTYPE html>')) {
    office().go('/sign/in');
    return new Promise(() => undefined);
  }
  return JSON.parse(text);
}

/** Shows a sentence in a dialog; goes on when it is closed. */
export const tell = ({ layer }: Layui, sentence: string, then: () => void = () => undefined): void => {
  layer.alert(sentence, { title: '提示', btn: ['确定'] }, (index) => {
    layer.close(index);
    then();
  });
};

/** Sends, then says what the office says, then goes where it points. */
export async function send(
  layui: Layui,
  path: string,
  sent: Readonly<Record<string, string>> | URLSearchParams = {},
): Promise<Told> {
  const told = await ask(path, sent);
  const leave = (): void => {
    if (told.go !== undefined) office().go(told.go);
  };
  if (told.msg === '') leave();
  else tell(layui, told.msg, leave);
  return told;
}
