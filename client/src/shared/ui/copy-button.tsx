import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('shared');
  const [copied, setCopied] = useState(false);
  // Browsers offer the clipboard only on HTTPS and localhost; elsewhere the text can be selected.
  if (!('clipboard' in navigator) || !window.isSecureContext) return null;
  return (
    <Button
      icon={copied ? 'check' : 'copy'}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? t('copied') : t('copy')}
    </Button>
  );
}
