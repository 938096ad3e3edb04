import type { Texts } from '@/shared/i18n/texts';

export const files = import.meta.glob<Texts>('/src/**/i18n/zh.json', {
  eager: true,
  import: 'default',
});
