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
