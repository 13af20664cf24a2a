import { useId } from 'preact/hooks';
import './Meter.css';

export interface MeterProps {
  /** What is counted: shown before the figures. */
  readonly label: string;
  readonly value: number;
  readonly of: number;
}

/** How much of something there is, in figures and as a bar. */
export function Meter({ label, value, of }: MeterProps) {
  const id = useId();
  return (
    <div class="meter digits">
      <label for={id}>
        {label} {value} / {of}
      </label>
      <progress id={id} value={value} max={of} />
    </div>
  );
}
