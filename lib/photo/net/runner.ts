/** Runs a net: copies the input in, does its steps in order, and shows where the results stand. */
import type { Kernel, MakeMachine } from './kernel';
import type { NetPlan, Step } from './net';

export interface Net {
  /**
   * Runs once. The input is rows of columns of red, green, blue, as many floats as the plan says. Results are copies,
   * in the plan's order.
   */
  run(input: Float32Array): readonly Float32Array[];
}

function take(kernel: Kernel, step: Step): void {
  switch (step.op) {
    case 'convolve':
      kernel.convolve(
        step.x,
        step.y,
        step.weights,
        step.bias,
        step.side,
        step.channels,
        step.size,
        step.stride,
        step.before,
        step.outSide,
        step.outputs,
        step.activation,
      );
      return;
    case 'filter':
      kernel.filter(
        step.x,
        step.y,
        step.weights,
        step.bias,
        step.side,
        step.channels,
        step.size,
        step.stride,
        step.before,
        step.outSide,
        step.activation,
      );
      return;
    case 'add':
      kernel.add(step.x, step.z, step.y, step.count, step.activation);
      return;
    case 'scale':
      kernel.scale(step.x, step.z, step.y, step.count, step.channels);
      return;
    case 'slope':
      kernel.slope(step.x, step.slopes, step.y, step.count, step.channels);
      return;
    case 'logistic':
      kernel.logistic(step.x, step.y, step.count);
      return;
    case 'halve':
      kernel.halve(step.x, step.y, step.side, step.channels);
      return;
    case 'average':
      kernel.average(step.x, step.y, step.places, step.channels);
      return;
    case 'widen':
      kernel.widen(step.x, step.y, step.places, step.channels, step.outputs);
      return;
    case 'double':
      kernel.double(step.x, step.y, step.side, step.channels);
      return;
    case 'spread':
      kernel.spread(step.x, step.y, step.weights, step.bias, step.side, step.channels);
      return;
    default:
      step satisfies never;
  }
}

/** Prepares a net: memory as large as its plan says, with the weights in it. */
export function openNet(plan: NetPlan, weights: Float32Array, makeMachine: MakeMachine): Net {
  const { kernel, floats } = makeMachine(plan.bytes);
  floats.set(weights, plan.weights.at >> 2);
  return {
    run(input) {
      if (input.length !== plan.input.count) throw new RangeError('The input is of another size than the net.');
      floats.set(input, plan.input.at >> 2);
      for (const step of plan.steps) take(kernel, step);
      return plan.outputs.map((pieces) => {
        const result = new Float32Array(pieces.reduce((sum, { count }) => sum + count, 0));
        let from = 0;
        for (const { at, count } of pieces) {
          result.set(floats.subarray(at >> 2, (at >> 2) + count), from);
          from += count;
        }
        return result;
      });
    },
  };
}
