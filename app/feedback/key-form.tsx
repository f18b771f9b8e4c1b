'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { errorText, request } from '../_workplace/request-json';

/** Asks for the maintainer's key. */
export function KeyForm() {
  const router = useRouter();
  const [key, setKey] = useState('');
  const [error, setError] = useState('');
  return (
    <form
      className="mt-6 grid max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        request('/api/feedback/session', { method: 'POST', body: { key } }).then(
          () => router.refresh(),
          (failure: unknown) => setError(errorText(failure)),
        );
      }}
    >
      <label className="grid gap-1 text-sm">
        维护口令（服务器设置项 MAINTAINER_KEY）
        <input
          type="password"
          autoComplete="current-password"
          className="field w-full text-base"
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </label>
      <p className="flex items-center gap-3">
        <button type="submit" className="button-primary" disabled={key === ''}>
          打开
        </button>
        <span role="alert" className="text-sm text-bad">
          {error}
        </span>
      </p>
    </form>
  );
}
