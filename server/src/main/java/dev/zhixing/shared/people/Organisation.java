package dev.zhixing.shared.people;

/** The organisation that runs this server. Language: {@code zh} or {@code en}. */
public record Organisation(String name, String language, String timeZone, int version) {}
