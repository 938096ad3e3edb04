package dev.zhixing.formats.model;

/** What a name in a file seems to stand for. */
public enum PartyKind {
    PERSON,
    ROLE,
    UNIT
}
