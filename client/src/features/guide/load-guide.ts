import type { Language } from '@/shared/api/types';

const texts = import.meta.glob<string>('../../../../docs/guide/README*.md', {
  query: '?raw',
  import: 'default',
});
const images = import.meta.glob<string>('../../../../docs/guide/images/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The guide as Markdown; built into the product, so that nothing outside is asked. */
export async function loadGuide(language: Language): Promise<string> {
  const name = language === 'zh' ? 'README.zh-CN.md' : 'README.md';
  const load = Object.entries(texts).find(([path]) => path.endsWith(`/guide/${name}`))?.[1];
  if (load === undefined) throw new Error(`${name} is not in the build`);
  return load();
}

/** Address of a picture of the guide: `images/plan.png`. */
export function imageOf(href: string): string | undefined {
  return Object.entries(images).find(([path]) => path.endsWith(`/guide/${href}`))?.[1];
}
