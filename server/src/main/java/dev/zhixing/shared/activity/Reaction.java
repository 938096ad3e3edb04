package dev.zhixing.shared.activity;

/** A sign somebody puts to a comment instead of writing one. */
public enum Reaction {
    /** 👍 */
    THUMBS_UP,
    /** 🎉 */
    PARTY,
    /** ❤️ */
    HEART,
    /** 👀 */
    EYES,
    /** ✅ */
    CHECK,
    /** ❓ */
    QUESTION
}
