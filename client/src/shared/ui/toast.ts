import { Toast } from '@base-ui/react/toast';

export interface ToastOptions {
  text: string;
  tone?: 'done' | 'failed';
  /** One way back or onward, such as 撤销. */
  action?: { label: string; onPress: () => void };
}

export const toasts = Toast.createToastManager();

/** Says shortly that something is done, or could not be done. */
export function toast({ text, tone = 'done', action }: ToastOptions): void {
  const id = toasts.add({
    title: text,
    type: tone,
    priority: tone === 'failed' ? 'high' : 'low',
    timeout: tone === 'failed' || action !== undefined ? 8_000 : 4_000,
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              toasts.close(id);
              action.onPress();
            },
          },
        }),
  });
}
