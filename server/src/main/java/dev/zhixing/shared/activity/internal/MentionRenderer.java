package dev.zhixing.shared.activity.internal;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.Map;
import java.util.Set;

/** Writes a mention as {@code <span class="mention">@name</span>}. */
final class MentionRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    MentionRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MentionNode.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        html.tag("span", Map.of("class", "mention"));
        html.text("@" + ((MentionNode) node).name());
        html.tag("/span");
    }
}
