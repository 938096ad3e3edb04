package dev.zhixing.shared.activity.internal;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Comments are Markdown (CommonMark with tables). {@code @[name](person:id)} mentions somebody.
 * HTML in the text is shown as text, pictures become links, and what is left passes a sanitiser as
 * the very last step; elements never carry ids or names.
 */
final class Markdown {

    private static final String PERSON = "person:";
    private static final int DEEPEST = 60;
    private static final int EXCERPT = 140;

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .nodeRendererFactory(MentionRenderer::new)
                    .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** What may be in a comment at all. */
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "strong",
                            "em",
                            "code",
                            "pre",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "hr",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a",
                            "span")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .matching(Pattern.compile("[0-9]{1,6}"))
                    .onElements("ol")
                    .allowAttributes("align")
                    .matching(Pattern.compile("left|right|center"))
                    .onElements("th", "td")
                    .allowAttributes("class")
                    .matching(Pattern.compile("mention"))
                    .onElements("span")
                    .requireRelsOnLinks("nofollow", "noopener")
                    .toFactory();

    private Markdown() {}

    /** The people a text mentions, in order. */
    static Set<UUID> mentions(String text) {
        Node document = PARSER.parse(text);
        var people = new LinkedHashSet<UUID>();
        if (isTooDeep(document)) {
            return people;
        }
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        UUID person = person(link);
                        if (person != null && follows(link)) {
                            people.add(person);
                        }
                        visitChildren(link);
                    }
                });
        return people;
    }

    /**
     * @param names the present names of the people whose mention counts; others stay plain text
     */
    static String html(String text, Map<UUID, String> names) {
        Node document = PARSER.parse(text);
        if (isTooDeep(document)) {
            return POLICY.sanitize("<p>" + escape(text) + "</p>");
        }
        document.accept(new Rewriting(names));
        return POLICY.sanitize(HTML.render(document));
    }

    /** The beginning as plain text in one line. */
    static String excerpt(String text) {
        Node document = PARSER.parse(text);
        if (!isTooDeep(document)) {
            document.accept(new Rewriting(Map.of()));
        }
        String plain =
                (isTooDeep(document) ? text : PLAIN.render(document))
                        .replaceAll("\\s+", " ")
                        .strip();
        return plain.length() <= EXCERPT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, EXCERPT)))
                        + "…";
    }

    /** Rendering walks the tree by recursion; a hostile text could nest without end. */
    private static boolean isTooDeep(Node document) {
        var open = new ArrayList<Node>();
        var depths = new ArrayList<Integer>();
        open.add(document);
        depths.add(0);
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            int depth = depths.removeLast();
            if (depth > DEEPEST) {
                return true;
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                open.add(child);
                depths.add(depth + 1);
            }
        }
        return false;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static @Nullable UUID person(Link link) {
        String destination = link.getDestination();
        if (!destination.startsWith(PERSON)) {
            return null;
        }
        try {
            return UUID.fromString(destination.substring(PERSON.length()));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static boolean follows(Link link) {
        return link.getPrevious() instanceof Text before && before.getLiteral().endsWith("@");
    }

    /** Turns mentions into mention nodes and pictures into links, before rendering. */
    private static final class Rewriting extends AbstractVisitor {

        private final Map<UUID, String> names;

        Rewriting(Map<UUID, String> names) {
            this.names = names;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!link.getDestination().startsWith(PERSON)) {
                return;
            }
            UUID person = person(link);
            String name = person == null ? null : names.get(person);
            if (name != null && follows(link)) {
                var before = (Text) link.getPrevious();
                String literal = before.getLiteral();
                before.setLiteral(literal.substring(0, literal.length() - 1));
                link.insertAfter(new MentionNode(name));
            } else {
                Node last = link;
                while (link.getFirstChild() != null) {
                    Node child = link.getFirstChild();
                    last.insertAfter(child);
                    last = child;
                }
            }
            link.unlink();
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            var link = new Link(image.getDestination(), null);
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            if (link.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            image.insertAfter(link);
            image.unlink();
        }
    }
}
