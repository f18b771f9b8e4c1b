import type { LanguageModelV3, LanguageModelV3StreamPart } from '@ai-sdk/provider';

/** What a model said at one step: tool calls, or text. */
export type Step = {
  readonly calls: readonly { readonly id: string; readonly name: string; readonly args: string }[];
  readonly text: string;
};

/** A model that does as another one does, and writes down what that is. */
export function recordModel({
  model,
  steps,
}: {
  model: LanguageModelV3;
  steps: Step[];
}): LanguageModelV3 {
  return {
    ...model,
    async doStream(options) {
      const { stream, ...rest } = await model.doStream(options);
      const calls: { id: string; name: string; args: string }[] = [];
      let text = '';
      const recorder = new TransformStream<LanguageModelV3StreamPart, LanguageModelV3StreamPart>({
        transform(part, controller) {
          if (part.type === 'tool-call')
            calls.push({ id: part.toolCallId, name: part.toolName, args: part.input });
          if (part.type === 'text-delta') text += part.delta;
          controller.enqueue(part);
        },
        flush: () => void steps.push({ calls, text }),
      });
      return { ...rest, stream: stream.pipeThrough(recorder) };
    },
  };
}
