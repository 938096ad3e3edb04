package dev.zhixing.formats.office.words;

import dev.zhixing.formats.model.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells people, roles and units apart and splits lists of them. */
public final class Names {
    /**
     * A party as written.
     *
     * @param person name of a person, null when only a role or unit is named
     * @param role role or unit, null when only a person is named
     */
    public record Party(PartyKind kind, @Nullable String person, @Nullable String role) {
        /** The name to look up: the person if there is one. */
        public String name() {
            return person != null ? person : role != null ? role : "";
        }
    }

    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
                    + "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔"
                    + "向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童"
                    + "凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项"
                    + "连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞";
    private static final Set<String> COMPOUND =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "夏侯");
    private static final Pattern UNIT =
            Pattern.compile(
                    ".*(部|部门|团队|小组|组|中心|科|室|处|公司|委员会|管理层|办公室|全体|层|各部|事业群|门店|班|"
                        + "领导|供应商|[Tt]eam|[Dd]epartment|[Dd]ept\\.?|[Oo]ffice|[Mm]anagement|[Gg]roup)");
    private static final Pattern ROLE =
            Pattern.compile(
                    ".*(人|员|经理|主管|总监|组长|部长|处长|科长|店长|班长|专员|支持|师|主任|助理|总|代表|顾问|"
                        + "专家|客户|用户|执行|负责|接口|对接|运营|客服|技术|财务|法务|质检|培训|行政|人事|市场|"
                        + "销售|产品|开发|测试|[Mm]anager|[Ll]ead|[Ll]eader|[Oo]wner|[Dd]irector|[Ss]ponsor|"
                        + "[Aa]nalyst|[Ee]ngineer|[Ss]pecialist|[Cc]ustomer|PM|PMO|QA|IT|HR)");
    private static final Pattern WITH_BRACKET = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private static final Pattern SEPARATOR = Pattern.compile("[、，,;；/\\n&＆]|\\s和\\s");
    private static final Pattern HAN_NAME = Pattern.compile("[\\p{IsHan}]{2,4}");

    private Names() {}

    /** Splits a list of people; blanks split only between Chinese names. */
    public static List<String> split(String cell) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : SEPARATOR.split(cell)) {
            String text = part.strip().replaceFirst("^@", "").replaceFirst("等$", "").strip();
            String[] words = text.split("[\\s\\u3000]+");
            if (words.length > 1 && allPeople(words)) {
                names.addAll(List.of(words));
            } else if (!Plain.isNothing(text) && !Plain.isOpen(text)) {
                names.add(text);
            }
        }
        return new ArrayList<>(names);
    }

    private static boolean allPeople(String[] words) {
        for (String word : words) {
            if (!isChineseName(word)) {
                return false;
            }
        }
        return true;
    }

    /** Two or three signs with a usual surname, or a double surname. */
    public static boolean isChineseName(String text) {
        if (!HAN_NAME.matcher(text).matches()) {
            return false;
        }
        if (COMPOUND.contains(text.substring(0, 2))) {
            return text.length() > 2;
        }
        return text.length() <= 3 && SURNAMES.indexOf(text.charAt(0)) >= 0 && !isRole(text);
    }

    private static boolean isRole(String text) {
        return UNIT.matcher(text).matches() || ROLE.matcher(text).matches();
    }

    /** Reads a party such as {@code 项目负责人 林峰}, {@code 林峰（项目负责人）}, {@code 客服团队}. */
    public static Party party(String written) {
        String text = Plain.of(written);
        Matcher bracket = WITH_BRACKET.matcher(text);
        if (bracket.matches()) {
            return pair(bracket.group(1).strip(), bracket.group(2).strip(), text);
        }
        String[] words = text.split("[\\s:：]+|(?<=\\p{IsHan})-(?=\\p{IsHan})", 2);
        if (words.length == 2 && text.matches("(?s).*\\p{IsHan}.*")) {
            return pair(words[0].strip(), words[1].strip(), text);
        }
        return single(text);
    }

    private static Party pair(String first, String second, String whole) {
        if (isPerson(second) && !isPerson(first)) {
            return new Party(PartyKind.PERSON, second, first);
        }
        if (isPerson(first) && !isPerson(second)) {
            return new Party(PartyKind.PERSON, first, second);
        }
        if (isPerson(second) && isRole(first)) {
            return new Party(PartyKind.PERSON, second, first);
        }
        return single(whole);
    }

    private static boolean isPerson(String text) {
        return isChineseName(text) || text.matches("[A-Z][a-z]+( [A-Z][a-z.]*){1,2}");
    }

    private static Party single(String text) {
        if (isChineseName(text)) {
            return new Party(PartyKind.PERSON, text, null);
        }
        if (UNIT.matcher(text).matches()) {
            return new Party(PartyKind.UNIT, null, text);
        }
        if (ROLE.matcher(text).matches()) {
            return new Party(PartyKind.ROLE, null, text);
        }
        boolean person = isPerson(text) || text.matches("\\p{IsHan}{2,3}|[A-Za-z.]{2,20}");
        return person
                ? new Party(PartyKind.PERSON, text, null)
                : new Party(PartyKind.ROLE, null, text);
    }
}
