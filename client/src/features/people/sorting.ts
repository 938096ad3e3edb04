import type { Person } from '@/shared/api/types';

export type SortKey = 'name' | 'unit' | 'post' | 'lastSignIn';

export interface Sorting {
  by: SortKey;
  down: boolean;
}

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** Chinese by pinyin; people without a value come last either way. */
export function sorted(people: readonly Person[], { by, down }: Sorting): Person[] {
  const sign = down ? -1 : 1;
  return [...people].sort((a, b) => {
    const [left, right] = [sortValue(a, by), sortValue(b, by)];
    if (left === null || right === null) {
      return left === right ? pinyin.compare(a.name, b.name) : left === null ? 1 : -1;
    }
    return sign * pinyin.compare(left, right) || pinyin.compare(a.name, b.name);
  });
}

function sortValue(person: Person, by: SortKey): string | null {
  switch (by) {
    case 'name':
      return person.name;
    case 'unit':
      return person.unit?.name ?? null;
    case 'post':
      return person.post?.name ?? null;
    case 'lastSignIn':
      return person.account?.lastSignIn ?? null;
  }
}
