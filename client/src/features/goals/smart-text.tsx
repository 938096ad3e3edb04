import type { Ref } from 'react';
import type { SmartHint } from '@/shared/api/goal-types';
import { Textarea } from '@/shared/ui/textarea';
import { markedPieces } from './smart';
import css from './smart.module.css';

interface Props {
  value: string;
  hints: readonly SmartHint[];
  placeholder: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A box to write a goal in; vague words are underlined where they stand. */
export function SmartText({ value, hints, placeholder, onChange, ref }: Props) {
  return (
    <div className={css.box}>
      <div className={css.back} aria-hidden="true">
        {markedPieces(value, hints).map((piece, index) =>
          piece.flaws.length === 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces are their places
            <span key={index}>{piece.text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <mark key={index} className={css.mark}>
              {piece.text}
            </mark>
          ),
        )}
      </div>
      <Textarea
        {...(ref === undefined ? {} : { ref })}
        className={css.front}
        rows={2}
        maxLength={300}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => {
          // A title has one line, however long.
          if (event.key === 'Enter') {
            event.preventDefault();
            if (event.ctrlKey || event.metaKey) event.currentTarget.form?.requestSubmit();
          }
        }}
      />
    </div>
  );
}
