package dev.zhixing.work.goals.smart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and shapes the rules stand on, in both languages. */
final class SmartWords {

    /** Where one clause ends and another begins. */
    static final String BREAKS = "，,；;。\n、";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER_ZH = "[一二两三四五六七八九十百千万亿零半]+";

    static final Pattern DATE =
            Pattern.compile(
                    "(20\\d\\d\\s*[年./-]\\s*\\d{0,2}(\\s*[月./-]\\s*\\d{0,2}\\s*[日号]?)?)"
                            + "|(\\d{1,2}\\s*月(\\d{1,2}\\s*[日号]|底|末|初|中旬|份)?)"
                            + "|("
                            + NUMBER_ZH
                            + "月(份|底|末|前)?)"
                            + "|(第?\\s*[一二三四1-4]\\s*季度(末|底|内|结束)?|Q[1-4]\\b|H[12]\\b|[上下]半年)"
                            + "|((今年|本年度?|年内|全年|年底|年末|明年|本月|本季度?|季度末|月底|周[一二三四五六日]前|本周))"
                            + "|((\\d+|"
                            + NUMBER_ZH
                            + ")\\s*(个)?(月|周|天|个工作日|工作日|季度|年)(之?内|以内|之?后|后))"
                            + "|(每[月周季年日天](度)?)"
                            + "|(春节|国庆|双十一|双11|618)(之?前|后)?"
                            + "|\\b(20\\d\\d)\\b"
                            + "|\\b(by|before|until|in|end of|during)\\s+(the end of\\s+)?"
                            + "(january|february|march|april|may|june|july|august|september"
                            + "|october|november|december|spring|summer|autumn|winter"
                            + "|monday|friday|(this|next|the)\\s+(week|month|quarter|half|year)"
                            + "|year[- ]end|(the )?(first|second|third|fourth) (quarter|half))\\b"
                            + "|\\b(within|over|in)\\s+(the next\\s+)?"
                            + "(\\d+|one|two|three|four|five|six|nine|ten|twelve)\\s+"
                            + "(day|week|month|quarter|year|working day)s?\\b"
                            + "|\\b(this|next|each|every|per)\\s+(week|month|quarter|year)\\b"
                            + "|\\byear[- ]end\\b",
                    FLAGS);

    /** A number with or without a unit; Chinese numerals only before a measure word. */
    static final Pattern FIGURE =
            Pattern.compile(
                    "\\d+(\\.\\d+)?\\s*(%|％|‰)?"
                            + "|百分之"
                            + NUMBER_ZH
                            + "|"
                            + NUMBER_ZH
                            + "\\s*(个|名|位|家|次|人|项|场|条|件|份|款|篇|台|倍|成|小时|分钟|万元|亿元|元|天|级|套|轮|门)"
                            + "|翻(一)?番|减半|归零|零(事故|投诉|缺陷|差错|逾期)|全部|全覆盖|100\\s*%"
                            + "|\\b(half|halve|double|triple|zero|one|two|three|four|five|six|seven"
                            + "|eight|nine|ten|twelve|twenty|all)\\b",
                    FLAGS);

    /** A result that is there or not, and needs no number. */
    static final Pattern RESULT =
            Pattern.compile(
                    "上线|通过.{0,12}(认证|验收|评审|审核|测评)|取得.{0,16}(证书|资质|认证|牌照|许可证|许可)|交付|投产|签订|签署"
                        + "|发布|建成|投入使用|完成.{0,20}(迁移|切换|搬迁|招聘|验收|盘点|改造|替换|上市)|获得.{0,10}(认证|专利|许可|牌照)|\\b(launch|go"
                        + " live|goes live|pass(es)?\\b.{0,30}\\b(audit|certification|review)"
                        + "|sign(s)?\\b.{0,30}\\b(contract|agreement)|certified|certification|release(d)?"
                        + "|ship(ped)?|migrate(d)?\\b|replace(d)?\\b|publish(ed)?|obtain(s)?\\b)",
                    FLAGS);

    /** Words that promise a direction and no distance. */
    static final Pattern VAGUE =
            Pattern.compile(
                    "提升|提高|优化|加强|增强|完善|改善|改进|强化|深化|推进|推动|促进|加快|加大|做好|搞好|抓好|规范"
                        + "|降低|减少|缩短|扩大|增加|丰富|健全|夯实|打造|赋能|落实|保障|确保|努力|积极|大力|进一步|有效|显著|明显|大幅"
                        + "|\\b(improve|better|enhance|optimi[sz]e|strengthen|increase|reduce|decrease|boost"
                        + "|streamline|support|promote|foster|leverage|maximi[sz]e|minimi[sz]e|drive|grow|raise|lower|expand|accelerate|significantly|more"
                        + " efficient|world[-"
                        + " ]class|best|great|good|great(er)?|faster|cheaper|happier|closer|work"
                        + " on|focus on)\\b",
                    FLAGS);

    static final Pattern VAGUE_TIME =
            Pattern.compile(
                    "尽快|尽早|及时|早日|近期|适时|抓紧|逐步|有空|择机|将来|今后|不久|力争早|\\b(asap|as soon as"
                        + " possible|soon|shortly|quickly|in the near future|when"
                        + " possible|eventually|in due course|over time|sometime|going forward)\\b",
                    FLAGS);

    /** Something moves from where it is: then one asks from where. */
    static final Pattern CHANGE =
            Pattern.compile(
                    "提升|提高|降低|减少|缩短|增长|增加|下降|降至|降到|压缩|压降|升至|升到|扩大|上升|控制在"
                        + "|\\b(increase|reduce|decrease|cut|raise|lower|grow|shorten|improve|boost|lift|bring"
                        + " down|drop|expand|rise|fall)\\w*",
                    FLAGS);

    /** It says from where, or a distance that needs no start. */
    static final Pattern BASE =
            Pattern.compile(
                    "从\\s*.{0,24}?(\\d|"
                            + NUMBER_ZH
                            + ").{0,24}?(提升|提高|降低|减少|缩短|增长|增加|下降|降|升|压缩|扩大|到|至)"
                            + "|由\\s*.{0,24}?(\\d).{0,24}?(提|降|减|缩|增|升|压|扩|到|至)"
                            + "|(现|目前|当前|去年|上年|同期|基线|基数|原)(为|是|值|的)?\\s*.{0,8}\\d"
                            + "|(比|较|同比|环比|相比).{0,16}(去年|上年|上季度|上月|同期|年初|目前|现在|上半年|20\\d\\d)"
                            + "|(比|较|相比|对比)\\s{4,}"
                            + "|同比|环比"
                            + "|\\d+(\\.\\d+)?\\s*\\S{0,4}\\s*(→|->|—>)\\s*\\d"
                            + "|\\bfrom\\b.{0,30}\\d.{0,30}\\bto\\b"
                            + "|\\b(compared (to|with)|versus|vs\\.?|against|over)\\b.{0,30}"
                            + "(last|previous|20\\d\\d|baseline|today|same)"
                            + "|\\b(currently|now|today|baseline|was|is now)\\b.{0,16}\\d"
                            + "|\\b(last year|year[- ]on[- ]year|yoy)\\b",
                    FLAGS);

    /** A clause with one of these promises a result of its own. */
    static final Pattern PROMISE =
            Pattern.compile(
                    "提升|提高|降低|减少|缩短|增长|增加|下降|达到|达|降至|降到|升至|完成|上线|建立|实现|培养|招聘|开展|签约|发布|新增|控制在|压缩|优化|加强|完善|改善|推进|打造|拓展|开发"
                        + "|\\b(increase|reduce|decrease|cut|raise|lower|grow|shorten|improve|reach|achieve"
                        + "|launch|hire|train|build|complete|open|sign|publish|deliver|boost|win|create"
                        + "|enhance|optimi[sz]e|strengthen|expand|introduce|migrate|release)\\w*\\b",
                    FLAGS);

    /** A second promise in the same clause. */
    static final Pattern JOINED =
            Pattern.compile(
                    "(并|同时|且)(将|把)|\\band\\s+(also\\s+)?(?=(increase|reduce|decrease|cut|raise|lower"
                        + "|grow|shorten|improve|reach|achieve|launch|hire|train|build|complete"
                        + "|open|sign|publish|deliver|boost|win|enhance|optimi[sz]e|expand)\\b)",
                    FLAGS);

    /** A clause that only says how, or how it is judged. */
    static final Pattern MEANS =
            Pattern.compile(
                    "^\\s*(通过|以|用|按|依据|并以|由|经|其中|基线|目前|现|当前|去年|即|为此|每月|每周|每季|前提|保持|不)|^\\s*(by|through|using|while|without|with|measured|as"
                        + " measured|where|from|based)\\b",
                    FLAGS);

    private SmartWords() {}

    /**
     * With dates blanked out, so that their digits are no figures; every place keeps its offset.
     */
    static String withoutDates(String text) {
        var bare = new StringBuilder(text);
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            for (int at = date.start(); at < date.end(); at++) {
                bare.setCharAt(at, ' ');
            }
        }
        return bare.toString();
    }
}
