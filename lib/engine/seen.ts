/** Whether a person can see a control at all; pure. */
import type { ControlSnapshot, Obstacle } from './snapshot';

const UNSEEN: readonly Obstacle[] = ['hidden', 'transparent', 'tiny', 'off-screen'];

export const isSeen = ({ obstacle }: ControlSnapshot): boolean => obstacle === undefined || !UNSEEN.includes(obstacle);
