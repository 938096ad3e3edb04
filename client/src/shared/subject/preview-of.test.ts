import { describe, expect, it } from 'vitest';
import { contentOf, isImage, isPdf, previewOf } from './preview-of';

describe('what can be shown in place', () => {
  it('is an image or a PDF by what the server found in it', () => {
    expect(isImage({ id: '1', mediaType: 'image/png' })).toBe(true);
    expect(isPdf({ id: '1', mediaType: 'application/pdf' })).toBe(true);
  });
  it('is never what could carry scripts', () => {
    for (const mediaType of ['image/svg+xml', 'text/html', 'application/octet-stream']) {
      expect(isImage({ id: '1', mediaType }) || isPdf({ id: '1', mediaType })).toBe(false);
    }
  });
  it('has an address of its own beside the download', () => {
    expect(previewOf({ id: '1', mediaType: 'image/png' })).toBe('/api/attachments/1/preview');
    expect(contentOf({ id: '1', mediaType: 'image/png' })).toBe('/api/attachments/1/content');
  });
});
