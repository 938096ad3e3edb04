import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { forgetDrafts } from '@/shared/drafts/drafts';
import { toast } from '@/shared/ui/toast';
import { api } from './api';
import { useSentence } from './use-sentence';

/** Ends the session and leads to the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sentence = useSentence();
  return async () => {
    try {
      await api.delete('/session');
      forgetDrafts();
      await navigate({ to: '/sign-in' });
      queries.clear();
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
  };
}
