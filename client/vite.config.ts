import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['ZHIXING_SERVER'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5173,
    // The guide lies beside the client.
    fs: { allow: ['.', '../docs/guide'] },
    // The server refuses writes from another origin; the proxy therefore speaks as the server's own.
    proxy: {
      '/api': {
        target: server,
        changeOrigin: true,
        headers: { origin: server },
      },
    },
  },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // Inline data URLs are refused by the content security policy of the server.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            { name: 'frame', test: /node_modules\/(@tanstack|i18next|react-i18next)/, priority: 2 },
          ],
        },
      },
    },
  },
});
