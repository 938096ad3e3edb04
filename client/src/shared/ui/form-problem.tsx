import { ApiError } from '@/shared/api/api-error';
import { useSentence } from '@/shared/api/use-sentence';
import css from './form-problem.module.css';
import { Icon } from './icon/icon';

interface Props {
  error: unknown;
  /** Paths that have a field of their own, where their message stands. */
  fields?: readonly string[];
  /** Said instead, when the client itself found what is wrong. */
  text?: string;
}

/** What is wrong with a form as a whole. Messages of fields stand beside the fields. */
export function FormProblem({ error, fields = [], text }: Props) {
  const sentence = useSentence();
  if ((error === null || error === undefined) && text === undefined) return null;
  const own = error instanceof ApiError ? error.fieldErrors : [];
  const rest = own.filter((each) => !fields.includes(each.path));
  if (own.length > 0 && rest.length === 0) return null;
  return (
    <div className={css.problem} role="alert">
      <Icon name="error" />
      <div>
        {text !== undefined
          ? text
          : rest.length === 0
            ? sentence(error)
            : rest.map((each) => <p key={`${each.path}${each.code}`}>{each.message}</p>)}
      </div>
    </div>
  );
}

/** The message for one field of what was sent, or undefined. */
export function fieldError(error: unknown, path: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.fieldErrors.find((each) => each.path === path)?.message;
}
