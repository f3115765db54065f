import { z } from 'zod';

/** The slug of an actor, theme, section or explainer: the last part of its URL. */
export const slugSchema = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'an id is lower-case words joined by single hyphens, such as "united-states"');

/** The address of a passage or statement: short, opaque, and unique within its explainer. */
export const addressSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]{3,11}$/, 'an address is 4 to 12 lower-case letters and digits, such as "k3f9q"');
