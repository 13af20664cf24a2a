import './Button.css';
import './FileButton.css';

export interface FileButtonProps {
  readonly label: string;
  /** The word of `data-action` on the file input. */
  readonly action: string;
  /** As the `accept` attribute: a filter in the file dialog, not a check. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

export interface FolderButtonProps extends Pick<FileButtonProps, 'label' | 'action'> {
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that asks for one file. Choosing the same file twice counts twice. */
export function FileButton({ label, action, accept, onChoose }: FileButtonProps) {
  return (
    <label class="button file-button" data-kind="plain">
      {label}
      <input
        type="file"
        data-action={action}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Every browser knows the attribute; the types of JSX do not. */
const A_FOLDER = { webkitdirectory: true };

/** A button that asks for a folder and hands over every file in it. */
export function FolderButton({ label, action, onChoose }: FolderButtonProps) {
  return (
    <label class="button file-button" data-kind="plain">
      {label}
      <input
        type="file"
        data-action={action}
        {...A_FOLDER}
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onChoose(files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
