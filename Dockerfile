# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends g++ make python3 \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# SQLite is compiled against the headers that the Node image carries: nothing is downloaded for it.
ENV npm_config_nodedir=/usr/local
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY src ./src
COPY data ./data
COPY migrations ./migrations
COPY scripts/build-cli.mjs scripts/build-web.mjs scripts/code-cache.mjs scripts/load-server.mjs scripts/stamp.mjs ./scripts/
RUN node scripts/build-cli.mjs && node scripts/build-web.mjs
# Keeps the SQLite that was just compiled; only what serves nobody at run time goes.
RUN npm prune --omit=dev
COPY bin ./bin
COPY scripts/freeze.mjs ./scripts/
RUN node bin/gongbao.js ingest data/articles \
 && node scripts/freeze.mjs var/gongbao.sqlite

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="gongbao" \
      org.opencontainers.image.description="Diplomatic communiqués as data: a validated JSON API" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY LICENSE openapi.yaml ./
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/dist ./dist
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/data ./data
COPY --from=build /app/var ./var
# Everything above belongs to root: the server may read it and write nowhere.
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/gongbao.js", "serve"]
