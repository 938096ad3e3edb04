import type { LinkType } from '@/shared/api/plan-types';

export interface TypedPredecessor {
  outline: string;
  type: LinkType;
  lagDays: number;
}

const ONE =
  /^(\d+(?:\.\d+)*)\.?(fs|ss|ff|sf)?(?:([+-])(\d+(?:\.\d+)?)(d|天|日|个?工作日|w|周)?)?$/i;

/**
 * `2.1FS+2d, 3SS` → the links that are meant; separators may be Chinese or English. Null when a
 * part cannot be read: then the server says what is wrong with it.
 */
export function parsePredecessors(typed: string): TypedPredecessor[] | null {
  const parts = typed
    .normalize('NFKC')
    .split(/[,;、\n]/)
    .map((part) => part.replace(/\s+/g, ''))
    .filter((part) => part !== '');
  const found: TypedPredecessor[] = [];
  for (const part of parts) {
    const match = ONE.exec(part);
    if (match === null) return null;
    const days = Number(match[4] ?? 0) * (match[5] === 'w' || match[5] === '周' ? 5 : 1);
    found.push({
      outline: match[1] ?? '',
      type: (match[2]?.toUpperCase() ?? 'FS') as LinkType,
      lagDays: match[3] === '-' ? -days : days,
    });
  }
  return found;
}

/** The one way of writing that the server reads. What cannot be read stays as typed. */
export function tidyPredecessors(typed: string): string {
  return parsePredecessors(typed)?.map(written).join(', ') ?? typed.trim();
}

function written({ outline, type, lagDays }: TypedPredecessor): string {
  const lag = lagDays === 0 ? '' : `${lagDays > 0 ? '+' : ''}${lagDays}d`;
  return `${outline}${type}${lag}`;
}
