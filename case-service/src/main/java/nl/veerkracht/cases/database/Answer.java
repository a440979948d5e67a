package nl.veerkracht.cases.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row that is being read; a column that may be empty is asked for as such. */
public final class Answer {
    private final ResultSet row;

    Answer(ResultSet row) {
        this.row = row;
    }

    public UUID id(String column) throws SQLException {
        return required(column, optionalId(column));
    }

    public @Nullable UUID optionalId(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** Of a list with commas between them; none where there is no list. */
    public Set<UUID> ids(String column) throws SQLException {
        var list = optionalText(column);
        return list == null
                ? Set.of()
                : Stream.of(list.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    public String text(String column) throws SQLException {
        return required(column, optionalText(column));
    }

    public @Nullable String optionalText(String column) throws SQLException {
        return row.getString(column);
    }

    public LocalDate day(String column) throws SQLException {
        return required(column, optionalDay(column));
    }

    public @Nullable LocalDate optionalDay(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Instant moment(String column) throws SQLException {
        return required(column, optionalMoment(column));
    }

    public @Nullable Instant optionalMoment(String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public @Nullable Integer optionalNumber(String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }
}
