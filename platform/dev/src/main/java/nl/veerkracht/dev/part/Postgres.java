package nl.veerkracht.dev.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.process.Command;
import nl.veerkracht.dev.process.Signal;
import nl.veerkracht.dev.process.Tools;

/**
 * PostgreSQL as it runs in production: what it has confirmed is on disk, and its log can be read logically. Started
 * directly and not by a test launcher, because those turn durability off.
 */
public final class Postgres {
    private static final String SUPERUSER = "postgres";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "wal_level", "logical",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "200",
            "max_wal_senders", "20",
            "max_replication_slots", "20",
            "log_timezone", "UTC");

    private final PartsFolder parts;
    private final Path data;
    private final int port;
    private final String password;

    public Postgres(PartsFolder parts, Path data, int port, String password) {
        this.parts = parts;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    /** {@code owners}: a role with its password for each database to be there, role and database of one name. */
    public Recipe recipe(Map<String, String> owners) {
        return Recipe.of("postgres", this::command, superuser()::answers)
                .before(this::initialise)
                .after(() -> {
                    refuseForgetfulness();
                    for (var owner : owners.entrySet()) {
                        ensureDatabase(owner.getKey(), owner.getValue());
                    }
                })
                .stoppedBy(Signal.INT);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Sql superuser() {
        return new Sql(jdbcUrl("postgres"), SUPERUSER, password);
    }

    /** A role that may log in and replicate, and a database that it owns. */
    public void ensureDatabase(String name, String secret) throws SQLException {
        var sql = superuser();
        if (sql.ask("select 1 from pg_roles where rolname = '%s'".formatted(name)) == null) {
            sql.run("create role \"%s\" login replication password '%s'".formatted(name, secret));
        }
        if (sql.ask("select 1 from pg_database where datname = '%s'".formatted(name)) == null) {
            sql.run("create database \"%s\" owner \"%s\"".formatted(name, name));
        }
    }

    private void refuseForgetfulness() throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(superuser().ask("show " + setting))) {
                throw new IllegalStateException(setting + " is off: what this server confirms could be lost");
            }
        }
    }

    private Command command() {
        var arguments = unprivileged();
        arguments.add(parts.postgres().resolve("bin/postgres").toString());
        arguments.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return Command.of(data, arguments);
    }

    private void initialise() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Folders.delete(data);
        Files.createDirectories(data.getParent());
        var secret = Files.writeString(Files.createTempFile(data.getParent(), "first", ".txt"), password);
        var arguments = unprivileged();
        arguments.add(parts.postgres().resolve("bin/initdb").toString());
        arguments.addAll(List.of("-D", data.toString(), "-U", SUPERUSER, "-A", "scram-sha-256"));
        arguments.addAll(List.of("--pwfile", secret.toString(), "-E", "UTF8", "--no-locale", "--no-sync"));
        var initdb = new ProcessBuilder(arguments).redirectErrorStream(true).start();
        var said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(secret);
        if (initdb.waitFor() != 0) {
            Folders.delete(data);
            throw new IOException("initdb refused: " + said.strip());
        }
    }

    /** PostgreSQL refuses to run as root: there it gets a user namespace in which it is nobody. */
    private static List<String> unprivileged() {
        var arguments = new ArrayList<String>();
        if (Tools.root()) {
            arguments.addAll(List.of("unshare", "-U"));
        }
        return arguments;
    }
}
