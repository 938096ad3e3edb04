package dev.zhixing.formats.psplib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.engine.levelling.Mode;
import dev.zhixing.engine.levelling.Precedence;
import dev.zhixing.engine.levelling.ResourceProblem;
import dev.zhixing.formats.model.FileRefused;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class PsplibReaderTest {
    private static final String MULTI =
            """
            ************************************************************************
            file with basedata            : made_.bas
            initial value random generator: 1
            ************************************************************************
            projects                      :  1
            jobs (incl. supersource/sink ):  3
            horizon                       :  9
            RESOURCES
              - renewable                 :  1   R
              - nonrenewable              :  1   N
              - doubly constrained        :  0   D
            ************************************************************************
            PROJECT INFORMATION:
            pronr.  #jobs rel.date duedate tardcost  MPM-Time
                1      1      0        5        3        5
            ************************************************************************
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          1           2
               2        2          1           3
               3        1          0
            ************************************************************************
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  N 1
            ------------------------------------------------------------------------
              1      1     0       0    0
              2      1     3       6    0
                     2     9       5    8
              3      1     0       0    0
            ************************************************************************
            RESOURCEAVAILABILITIES:
              R 1  N 1
               10   12
            ************************************************************************
            """;

    @Test
    void readsModesAndBothKindsOfResources() {
        ResourceProblem problem = read(MULTI);

        assertThat(problem.activities()).hasSize(3);
        assertThat(problem.activities().get(1).modes())
                .containsExactly(
                        Mode.lasting(3).needs(0, 6), Mode.lasting(9).needs(0, 5).spends(0, 8));
        assertThat(problem.precedences()).containsExactly(Precedence.of(0, 1), Precedence.of(1, 2));
        assertThat(problem.resources().getFirst().capacity().at(0)).isEqualTo(10);
        assertThat(problem.budgets().getFirst().amount()).isEqualTo(12);
    }

    @Test
    void saysTheLineThatIsWrong() {
        assertThatThrownBy(() -> read(MULTI.replace("         2     9", "         3     9")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("line 28");
    }

    @Test
    void refusesNumbersBeyondReason() {
        assertThatThrownBy(() -> read(MULTI.replace("sink ):  3", "sink ):  999999999")))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> read(MULTI.replace("   3       6 ", "   3       999999999999 ")))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void refusesLoopsAndNeedsAboveTheCapacity() {
        assertThatThrownBy(() -> read(MULTI.replace("   3        1          0", "3 1 1 2")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("loop");
        assertThatThrownBy(() -> read(MULTI.replace("   10   12", "    4   12")))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("only 4");
    }

    @Test
    void refusesWhatIsNoSuchFileWithOneSentence() {
        for (String content : new String[] {"", "hello", "jobs : x", MULTI.substring(0, 900)}) {
            assertThatThrownBy(() -> read(content)).isInstanceOf(FileRefused.class);
        }
    }

    @Test
    void brokenFilesAreReadOrRefusedButNothingElse() {
        Random random = new Random(7);
        byte[] good = MULTI.getBytes(StandardCharsets.ISO_8859_1);
        for (int round = 0; round < 2000; round++) {
            byte[] broken = good.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                broken[500 + random.nextInt(broken.length - 500)] =
                        (byte) "0123456789 \n:".charAt(random.nextInt(13));
            }
            try {
                assertThat(PsplibReader.read(broken).activities()).isNotEmpty();
            } catch (FileRefused e) {
                assertThat(e.refusal().message().zh()).isNotBlank();
            }
        }
    }

    private static ResourceProblem read(String text) {
        return PsplibReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
