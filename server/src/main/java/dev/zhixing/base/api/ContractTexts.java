package dev.zhixing.base.api;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of every text of a request how long it may be: what the room says, or else the door. */
final class ContractTexts {

    private ContractTexts() {}

    /**
     * @param asked names of the shapes that requests are made of
     */
    static void limit(@SuppressWarnings("rawtypes") Map<String, Schema> shapes, Set<String> asked) {
        for (String name : asked) {
            Schema<?> shape = shapes.get(name);
            if (shape != null && shape.getProperties() != null) {
                shape.getProperties().replaceAll((_, member) -> limited(member));
            }
        }
    }

    private static Schema<?> limited(Schema<?> member) {
        if (member.getItems() != null) {
            Schema<?> own = AnnotationsUtils.clone(member, true);
            own.setItems(limited(own.getItems()));
            return own;
        }
        if (!isText(member) || member.getMaxLength() != null) {
            return member;
        }
        // Simple shapes are shared with answers, which have no limit.
        Schema<?> own = AnnotationsUtils.clone(member, true);
        own.setMaxLength(StorableText.LONGEST);
        return own;
    }

    private static boolean isText(Schema<?> schema) {
        Set<String> types = schema.getTypes();
        boolean text = types == null ? "string".equals(schema.getType()) : types.contains("string");
        return text && schema.getFormat() == null && isNullOrEmpty(schema.getEnum());
    }

    private static boolean isNullOrEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}
