# The service with the shipped record. Build: docker build -t tributary .
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json vite.config.ts vite.cli.config.ts ./
RUN npm ci --ignore-scripts
COPY src ./src
COPY schema ./schema
COPY seed ./seed
# Pruning leaves empty folders; the link is the command `tributary`.
RUN npm run build && npm prune --omit=dev --ignore-scripts && find node_modules -type d -empty -delete \
  && mkdir bin && ln -s ../dist/cli/main.js bin/tributary

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PATH=/app/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY schema ./schema
COPY cypher ./cypher
COPY seed ./seed
# The base's user `node`, as a number: only a number shows Kubernetes that it is not root.
USER 1000:1000
EXPOSE 4000
# A Neo4j that has just started plans every statement before the first answer: on a busy machine minutes.
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
