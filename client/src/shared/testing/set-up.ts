import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startTexts } from '@/shared/i18n/texts';
import shared from '@/shared/i18n/zh.json';
import { guardComposing } from '@/shared/keys/guard-composing';

beforeAll(async () => {
  if (typeof window !== 'undefined') guardComposing();
  await startTexts('zh', async () => ({ shared }));
});

afterEach(() => cleanup());
