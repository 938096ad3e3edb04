import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startTexts } from '@/shared/i18n/texts';
import shared from '@/shared/i18n/zh.json';

beforeAll(async () => {
  await startTexts('zh', async () => ({ shared }));
});

afterEach(() => cleanup());
