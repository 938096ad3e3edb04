package dev.zhixing.shared.activity.internal;

import org.commonmark.node.CustomNode;

/** Somebody mentioned, by his present name. */
final class MentionNode extends CustomNode {

    private final String name;

    MentionNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
