import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.connection_shutdown_wait_time;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.thread_pool_shutdown_wait_time;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community as {@code ContainedNeo4j <home> <neo4j.conf>} is told to run it. Says {@code Started.} as the real server
 * does, and closes its stores on SIGTERM. It has no web port.
 */
class ContainedNeo4j {
    public static void main(String[] arguments) {
        try {
            DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                    .loadPropertiesFromFile(Path.of(arguments[1]))
                    // The stores are closed before these two waits, which would add five seconds each.
                    .setConfig(connection_shutdown_wait_time, Duration.ZERO)
                    .setConfig(thread_pool_shutdown_wait_time, Duration.ZERO)
                    .build();
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
            if (!server.database("neo4j").isAvailable(120_000))
                throw new IllegalStateException("The database did not become available");
            System.out.println("Started.");
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) System.err.println(cause);
            System.exit(1);
        }
    }
}
