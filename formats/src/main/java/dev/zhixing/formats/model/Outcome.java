package dev.zhixing.formats.model;

/**
 * The answer to the request to read a file: either it was read, or it was refused with a reason.
 */
public sealed interface Outcome {
    record Read(Reading reading) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
}
