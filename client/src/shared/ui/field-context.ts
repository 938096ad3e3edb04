import { createContext, use } from 'react';

export interface FieldIds {
  id: string | undefined;
  labelId: string | undefined;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
}

export const FieldContext = createContext<FieldIds>({
  id: undefined,
  labelId: undefined,
  describedBy: undefined,
  invalid: false,
  required: false,
});

/** Attributes that tie a control to the field around it. */
export function useFieldProps() {
  const { id, describedBy, invalid, required } = use(FieldContext);
  return {
    ...(id === undefined ? {} : { id }),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    ...(invalid ? { 'aria-invalid': true } : {}),
    ...(required ? { 'aria-required': true } : {}),
  };
}
