/**
 * Traces: how long each request and each job takes, and which service of it, for an operator's
 * collector. The server's OpenTelemetry sends them where {@code accord.traces} names a collector;
 * without it nothing of this does anything.
 */
package city.accord.trace;
