import { type DragEvent, useId, useState } from 'react';
import { cx } from './cx';
import css from './file-drop.module.css';
import { Icon } from './icon/icon';

interface Props {
  label: string;
  hint?: string;
  /** As for `<input type="file">`. */
  accept?: string;
  onFile: (file: File) => void;
  busy?: boolean;
}

/** A place to drop a file on, or to choose one. */
export function FileDrop({ label, hint, accept, onFile, busy = false }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined && !busy) onFile(file);
  };
  return (
    <label
      htmlFor={id}
      className={cx(css.drop, over && css.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" size={20} />
      <span>{label}</span>
      {hint !== undefined && <small>{hint}</small>}
      <input
        id={id}
        type="file"
        className="visually-hidden"
        disabled={busy}
        {...(accept === undefined ? {} : { accept })}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
