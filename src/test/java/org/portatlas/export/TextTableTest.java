package org.portatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final TextTable TABLE = new TextTable(
            Map.of("edition", "2026-08-17"),
            "ports",
            List.of("port", "services", "registered"),
            2,
            row -> row == 0 ? Arrays.asList(793, List.of(), null) : Arrays.asList(22, List.of("=ssh", "sö\th"), 2002));

    @Test
    void csv_hasAHeading_emptyFieldsForNothing_andNoFormula() {
        assertThat(TABLE.text(FileForm.CSV).lines())
                .containsExactly("port,services,registered", "793,,", "22,\"'=ssh, sö\th\",2002");
    }

    @Test
    void json_hasNumbersAsNumbers_listsAsLists_nullForNothing_inAscii() {
        assertThat(TABLE.text(FileForm.JSON))
                .isEqualTo("{\"edition\":\"2026-08-17\",\"ports\":["
                        + "{\"port\":793,\"services\":[],\"registered\":null},"
                        + "{\"port\":22,\"services\":[\"=ssh\",\"s\\u00F6\\th\"],\"registered\":2002}]}\n");
    }

    @Test
    void tabs_haveAHead_andNoTabWithinAField() {
        assertThat(TABLE.tabs()).isEqualTo("port\tservices\tregistered\n793\t\t\n22\t'=ssh, sö h\t2002\n");
    }
}
