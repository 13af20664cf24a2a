import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Later } from './Later';

const Part = ({ name }: { readonly name: string }) => <p>{name}</p>;

it('shows what stands in its place until the part has come, then the part with what it is given', async () => {
  let bring = (): void => {};
  const arrival = new Promise<typeof Part>((resolve) => {
    bring = () => resolve(Part);
  });
  const load = () => arrival;
  const root = document.createElement('div');
  const draw = (name: string) =>
    act(() =>
      render(
        <Later load={load} given={{ name }}>
          <i>稍候</i>
        </Later>,
        root,
      ),
    );
  await draw('照片');
  expect(root.innerHTML).toBe('<i>稍候</i>');
  await act(async () => {
    bring();
    await arrival;
  });
  expect(root.innerHTML).toBe('<p>照片</p>');
  await draw('缴费');
  expect(root.innerHTML).toBe('<p>缴费</p>');
});
