package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

class PeopleTests {

    @Test
    void aDatabaseThatIsAwayIsNotAskedWithEveryDecision() {
        var asked = new AtomicInteger();
        var people = new People(new AccountTables(new JdbcTemplate()) {
            @Override
            Optional<Account> byId(long id) {
                asked.incrementAndGet();
                throw new DataAccessResourceFailureException("it is away");
            }
        });

        for (int decision = 0; decision < 50; decision++) {
            assertThat(people.find(7)).isEmpty();
        }

        assertThat(asked).hasValue(1);
    }
}
