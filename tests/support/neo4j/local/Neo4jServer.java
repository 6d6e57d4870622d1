import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.preallocate_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.read_only_database_default;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.connection_shutdown_wait_time;
import static org.neo4j.configuration.connectors.BoltConnectorInternalSettings.thread_pool_shutdown_wait_time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j without authentication that speaks Bolt on 127.0.0.1 only: {@code Neo4jServer.java <data folder> <port> <MiB of
 * page cache>}, where port 0 takes a free one; a fourth word, {@code read-only}, lets nobody write. Prints {@code READY bolt://127.0.0.1:<port>} once it answers. Ends, its store closed,
 * on SIGTERM, on SIGINT and when its standard input closes, so it does not outlive whoever started it.
 */
class Neo4jServer {
    private static volatile DatabaseManagementService server;

    public static void main(String[] arguments) {
        Path dataFolder = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int pageCacheMiB = Integer.parseInt(arguments[2]);
        boolean isReadOnly = arguments.length > 3 && arguments[3].equals("read-only");
        Runtime.getRuntime().addShutdownHook(new Thread(Neo4jServer::stop));
        Thread watch = new Thread(Neo4jServer::exitWhenInputCloses);
        watch.setDaemon(true);
        watch.start();

        try {
            server = new DatabaseManagementServiceBuilder(dataFolder)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                    .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                    .setConfig(auth_enabled, false)
                    .setConfig(udc_enabled, false)
                    .setConfig(pagecache_memory, ByteUnit.mebiBytes(pageCacheMiB))
                    // The stores are closed before these two waits, which would add five seconds each.
                    .setConfig(connection_shutdown_wait_time, Duration.ZERO)
                    .setConfig(thread_pool_shutdown_wait_time, Duration.ZERO)
                    .setConfig(preallocate_logical_logs, false)
                    .setConfig(read_only_database_default, isReadOnly)
                    .build();
            GraphDatabaseAPI database = (GraphDatabaseAPI) server.database("neo4j");
            if (!database.isAvailable(60_000)) throw new IllegalStateException("The database did not become available");
            ConnectorPortRegister ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
            System.out.println("READY bolt://" + ports.getLocalAddress(ConnectorType.BOLT));
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) System.err.println(cause);
            System.exit(1);
        }
    }

    private static void exitWhenInputCloses() {
        try {
            while (System.in.read() != -1) {}
        } catch (IOException closed) {
            // A broken pipe says the same as a closed one.
        }
        System.exit(0);
    }

    private static void stop() {
        if (server != null) server.shutdown();
    }
}
