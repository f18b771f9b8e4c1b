import { Refusal, refusalResponse } from './refusal';

type Handler<Context> = (request: Request, context: Context) => Promise<Response> | Response;

/** Turns a refusal into its 4xx, and anything unforeseen into a 500 that tells the reader nothing of our insides. */
export function handle<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      if (error instanceof Refusal) return refusalResponse(error);
      console.error(error);
      return refusalResponse({
        status: 500,
        code: 'internal',
        message: '服务器出了问题，请稍后再试。',
      });
    }
  };
}
