/** What the server says is wrong. */
class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Asks the server for something. */
export async function ask<Answer>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/_console/${path}`, {
    method,
    ...(method === "POST" ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) } : {}),
  });
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok)
    throw new Refusal((answer as { detail?: string } | undefined)?.detail ?? `status ${response.status}`);
  return answer as Answer;
}
