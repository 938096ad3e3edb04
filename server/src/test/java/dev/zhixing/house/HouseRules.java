package dev.zhixing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules that ArchUnit can read off the classes. */
final class HouseRules {

    /** {@code dev.zhixing.<floor>.<room>}: what follows is a part of the room. */
    private static final int ROOM_DEPTH = 4;

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("no import loop between the parts of a room", noLoops());
        rules.put("no SQL in strings", noSqlStrings());
        rules.put("no reading into classes by reflection", noFetchInto());
        rules.put("programs are started in few places", noProcesses());
        rules.put("no Java serialization", noSerialization());
        rules.put("controllers stand in web", controllersInWeb());
        rules.put("nothing static changes", nothingStaticChanges());
        return rules;
    }

    private static ArchRule noLoops() {
        return slices().assignedFrom(new Parts()).should().beFreeOfCycles();
    }

    /** A room's root and each of its sub-packages, generated table classes aside. */
    private static final class Parts implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] names = type.getPackageName().split("\\.");
            if (type.getPackageName().endsWith(".db") || type.getPackageName().contains(".db.")) {
                return SliceIdentifier.ignore();
            }
            if (names.length < ROOM_DEPTH) {
                return SliceIdentifier.ignore();
            }
            String room = names[2] + "." + names[3];
            String part = names.length > ROOM_DEPTH ? names[ROOM_DEPTH] : "root";
            return SliceIdentifier.of(room, part);
        }

        @Override
        public String getDescription() {
            return "parts of rooms";
        }
    }

    /**
     * Search needs one operator of PostgreSQL that jOOQ has no word for; values are still bound.
     */
    private static ArchRule noSqlStrings() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("dev.zhixing.shared.search.internal", "..internal.db..")
                .should()
                .accessTargetWhere(
                        new DescribedPredicate<JavaAccess<?>>("is marked @PlainSQL") {
                            @Override
                            public boolean test(JavaAccess<?> access) {
                                return access.getTarget()
                                        .resolveMember()
                                        .map(HouseRules::takesSql)
                                        .orElse(false);
                            }
                        });
    }

    private static boolean takesSql(JavaMember member) {
        return member.isAnnotatedWith("org.jooq.PlainSQL");
    }

    private static ArchRule noFetchInto() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        new DescribedPredicate<JavaAccess<?>>("is fetchInto of jOOQ") {
                            @Override
                            public boolean test(JavaAccess<?> access) {
                                return access.getTarget().getName().startsWith("fetchInto")
                                        && access.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("org.jooq");
                            }
                        });
    }

    private static ArchRule noProcesses() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.zhixing.across.interchange..", "dev.zhixing.base.store..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class);
    }

    private static ArchRule noSerialization() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.beans.XMLDecoder");
    }

    private static ArchRule controllersInWeb() {
        return classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAnyPackage("dev.zhixing.*.*.web..", "dev.zhixing.base.api..");
    }

    private static ArchRule nothingStaticChanges() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..db..")
                .should()
                .beFinal();
    }
}
