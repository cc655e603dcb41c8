package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserNamesTest {
    @TempDir
    private Path directory;

    @Test
    void users_areNamed_andOtherLinesPassedOver() throws IOException {
        Path passwd = directory.resolve("passwd");
        Files.writeString(
                passwd,
                "root:x:0:0:root:/root:/bin/sh\n# none\n+::::::\nx:x:y:0\n\nann:x:4294967294:1:::\ntoor:x:0:0:::\n");
        UserNames users = UserNames.read(passwd);

        assertThat(users.name(0)).isEqualTo("root");
        assertThat(users.name(4_294_967_294L)).isEqualTo("ann");
        assertThat(users.name(1)).isNull();
    }

    @Test
    void missingFile_namesNobody() {
        assertThat(UserNames.read(directory.resolve("none")).name(0)).isNull();
    }
}
