# What bash completes behind `careercli`; made by `careercli completion bash`.
#
# To use it, add this line to ~/.bashrc:
#   source <(careercli completion bash)
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

_careercli_roles=(
    'ml-engineer	AI/ML Engineer'
    'ai-swe	AI Software Engineer'
    'ai-pm	AI Product Manager'
    'data-scientist	Data Scientist'
    'ai-architect	AI Architect'
    'mlops-engineer	MLOps Engineer'
    'prompt-engineer	Prompt Engineer'
    'ai-engineer	AI Engineer'
    'software-engineer	Software Engineer'
    'data-engineer	Data Engineer'
    'data-analyst	Data Analyst'
    'analytics-engineer	Analytics Engineer'
    'data-architect	Data Architect'
    'research-scientist	Research Scientist'
    'research-engineer	Research Engineer'
    'computer-vision-engineer	Computer Vision Engineer'
)
_careercli_skills=(
3d-modeling 3d-reconstruction 5g a-b-testing a2a-protocol ab-initio abap access-control
accessibility account-management accounting active-directory activemq ada adaptability
adobe-after-effects adobe-analytics adobe-creative-suite adobe-experience-manager adobe-firefly
adobe-illustrator adobe-indesign adobe-photoshop adobe-premiere-pro adobe-xd adtech agentforce
agile agno aha ai-adoption ai-agents ai-assisted-coding ai-governance ai-image-generation
ai-planning ai-safety ai-security ai-strategy ai-tools ai-video-generation aiohttp aiops airbyte
airflow airtable ajax akka aks alation algorithmic-trading alibaba-cloud alloydb alteryx
altium-designer amazon-api-gateway amazon-athena amazon-aurora amazon-cloudfront
amazon-cloudwatch amazon-cognito amazon-comprehend amazon-connect amazon-ebs amazon-ec2
amazon-ecr amazon-ecs amazon-efs amazon-eks amazon-elasticache amazon-emr amazon-eventbridge
amazon-kinesis amazon-lex amazon-msk amazon-neptune amazon-q amazon-quicksight amazon-rds
amazon-rekognition amazon-route-53 amazon-s3 amazon-sns amazon-sqs amazon-textract
amazon-transcribe amazon-vpc aml amplitude anaconda anaplan android android-studio angular
angularjs animation anomaly-detection ansible ansys ant-design apache-ant apache-http-server
apache-pig apache-pinot apache-tomcat apex api-development api-management api-testing apigee apl
apollo-graphql apollo-io appdynamics appian appium applicant-tracking-systems
application-insights application-modernization application-security ar-vr arangodb arcgis
arch-linux arduino argo-cd argo-workflows arize arkit arm arrow artificial-intelligence asana
asic-design asp-net asp-net-core assembly astro asyncio atlassian-suite attention-to-detail
audit auth0 authentication autocad autogen autogpt automation automation-anywhere automl
autonomous-systems autoscaling autosys avro aws aws-amplify aws-batch aws-cdk aws-cloudformation
aws-cloudtrail aws-codebuild aws-codecommit aws-codepipeline aws-dms aws-elastic-beanstalk
aws-fargate aws-glue aws-iam aws-iot-core aws-kms aws-lake-formation aws-lambda aws-sam
aws-secrets-manager aws-step-functions aws-trainium axure azure azure-ai-document-intelligence
azure-ai-foundry azure-ai-search azure-ai-services azure-ai-speech azure-api-management
azure-app-service azure-bicep azure-blob-storage azure-container-apps azure-container-registry
azure-data-explorer azure-data-factory azure-data-lake azure-devops azure-event-grid
azure-event-hubs azure-functions azure-iot-hub azure-key-vault azure-logic-apps
azure-machine-learning azure-monitor azure-openai azure-pipelines azure-resource-manager
azure-service-bus azure-sql azure-stream-analytics azure-synapse azure-virtual-machines babel
backend-development backstage bamboo bash bayesian-statistics bazel bdd beam beautiful-soup
bedrock bentoml bert bgp big-data bigquery bigquery-ml bigtable bioinformatics bitbucket blazor
blender blockchain blue-prism bluetooth bokeh bolt-new boomi boost bootstrap bot-framework boto3
bpmn braintrust branding braze browserstack budgeting buildkite bun burp-suite business-acumen
business-analysis business-development business-intelligence c caching cad cadence caffe camunda
can-bus canva caret cassandra catboost causal-inference ccpa cdn celery celonis centos chainer
change-data-capture change-management chaos-engineering chart-js chatgpt checkmarx chef chroma
chunking ci-cd circleci cisco citrix clang classification claude claude-agent-sdk claude-code
clay clickhouse clickup cline clinical-trials clojure cloud-architecture cloud-build
cloud-composer cloud-computing cloud-datastore cloud-foundry cloud-migration cloud-native
cloud-security cloud-sql cloud-storage cloudera cloudflare cloudflare-r2 cloudflare-workers
clustering cmake cobol cockroachdb code-review codex cognos cohere collaboration collibra
comet-ml comfyui command-line communication competitive-analysis compilers compliance
computer-architecture computer-graphics computer-science computer-vision
configuration-management conflict-resolution confluence confluent consul consulting
contact-center containerd containerization content-management-systems content-marketing
content-strategy content-writing contentful context-engineering continuous-learning
contract-management control-m control-systems conversational-ai conversion-rate-optimization
copilot-studio copywriting cordova core-ml cosmos-db couchbase couchdb cplex cpp cpq creativity
crewai cribl critical-thinking crm crossplane crowdstrike cryptocurrency cryptography
crystal-reports csharp css cucumber cuda cudnn cultural-awareness cursor customer-experience
customer-focus customer-service customer-success cvxpy cyberark cybersecurity
cypher-query-language cypress d3 dagster dall-e dart dash dask data-analysis data-architecture
data-center-operations data-cleaning data-collection data-engineering data-fabric
data-governance data-integration data-labeling data-lake data-lakehouse data-loss-prevention
data-management data-mesh data-migration data-mining data-modeling data-observability
data-pipelines data-privacy data-quality data-science data-security data-storytelling
data-structures-and-algorithms data-visualization data-warehousing database-administration
database-design databases databricks datadog dataflow dataform datahub dataiku dataops dataproc
datarobot dataverse dax db2 dbt debezium debian debugging decision-making deep-learning deepeval
deepgram deeplearning4j deepseek deepspeed delphi delta-lake deno dependency-injection
deployment design-patterns design-systems design-thinking detectron2 developer-relations
device-drivers devin devops devsecops dialogflow differential-privacy diffusers diffusion-models
dify digital-forensics digital-marketing digital-transformation digitalocean
dimensionality-reduction directx disaster-recovery discord distributed-systems
distributed-training django django-rest-framework dns docker docker-swarm document-processing
documentdb docusign domain-driven-design domo dotnet dplyr draw-io druid drupal dspy duckdb dvc
dynamodb dynatrace e-commerce ebpf echarts eclipse econometrics edge-ai edge-computing
ediscovery editing elastic-load-balancing elasticsearch electrical-engineering electron
electronic-design-automation electronic-health-records elevenlabs elixir elk eloqua elt emacs
email-marketing embedded-linux embedded-systems embeddings ember emotional-intelligence
end-to-end-testing endpoint-security english enterprise-architecture entity-framework
entrepreneurship envoy epic erlang erp esbuild eslint ethereum etl event-driven-architecture
evidently excel explainable-ai expo express facebook-ads facilitation faiss fastapi fastify
feast feature-engineering feature-flags feature-stores federated-learning fedramp fhir figma
financial-analysis financial-modeling financial-services fine-tuning finite-element-analysis
finops fintech firebase firestore firewalls firmware five9 fivetran flask flink flowise fluentd
flutter flux-cd flyte fortinet fortran forward-deployed-engineering fpga framer fraud-detection
freshdesk frontend-development fsharp full-stack-development function-calling
functional-programming game-development gans gatling gatsby gazebo gcc gcp gdb gdpr gemini
gemini-cli gemini-enterprise gemma generative-ai generative-models genesys gensim ggplot2 gin
gis git github github-actions github-copilot gitlab gitlab-ci gitops gke glean gnu-make go
go-to-market-strategy gong google-adk google-ads google-ai-studio google-analytics
google-app-engine google-apps-script google-cloud-functions google-cloud-run
google-cloud-storage google-colab google-compute-engine google-document-ai google-search-console
google-sheets google-tag-manager google-workspace gpu-computing gradient-boosting gradio gradle
grafana graph-databases graph-neural-networks graphic-design graphql graphrag grc
great-expectations greenhouse greenplum grok groovy groq group-policy growth-marketing grpc
guardrails gunicorn gurobi h2o-ai hadoop haproxy hardware-design harness hashicorp-vault haskell
haystack hbase hdfs headless-cms healthcare-it helm heroku hex hibernate high-availability
high-performance-networking highcharts hipaa hive hl7 homebrew hotjar hp-alm hpc html htmx http
hubspot hudi hugging-face human-computer-interaction human-in-the-loop human-resources hyper-v
hyperparameter-tuning i2c iac iam ibm-cloud ibm-datastage ibm-mq iceberg iis impala
incident-management infiniband influencing influxdb informatica information-architecture
information-retrieval initiative insomnia instructional-design instructor integration-testing
integrations intellectual-property intellij-idea interaction-design intercom
interpersonal-skills intrusion-detection invision ionic ios iot isaac-sim iso-27001 istio
it-support itil itsm ivr jaeger jakarta-ee jamf jasmine java javascript jax jboss jdbc jenkins
jest jetpack-compose jfrog-artifactory jira jmeter jmp journey-mapping jpa jquery json julia
juniper junit jupyter jwt k6 kafka kaggle kali-linux kanban karpenter katalon-studio kedro keras
keycloak kibana kiro klaviyo knative knime knowledge-graphs knowledge-management
knowledge-sharing kong kotlin kql kserve kubeflow kubernetes kustomize labview lamp-stack
lancedb langchain langflow langfuse langgraph langsmith laravel latex launchdarkly ldap
lead-generation leadership lean learning-management-systems legal less-css lightgbm
lightning-web-components linear linear-algebra linkedin-sales-navigator linq linux linux-kernel
lisp litellm livekit llama llama-cpp llamaindex llm llm-apis llm-applications llm-evaluation
llm-gateway llm-inference llm-observability llm-training llmops llvm load-balancing loadrunner
localization locust logstash looker looker-studio lora lovable low-code-development lsf lua
lucidchart luigi machine-learning machine-learning-system-design macos magento mailchimp make
malware-analysis manual-testing mapreduce mariadb markdown market-research marketing-analytics
marketing-automation marketing-strategy marketo martech master-data-management mastra
material-ui mathematics matillion matlab matplotlib maven maya mcp mean-stack
mechanical-engineering mediapipe megatron-lm memcached mentoring mercurial mern-stack
message-queues metabase metaflow metasploit micro-frontends microcontrollers microservices
microsoft-365 microsoft-access microsoft-copilot microsoft-defender microsoft-dynamics-365
microsoft-entra-id microsoft-exchange microsoft-fabric microsoft-graph-api microsoft-intune
microsoft-lists microsoft-office microsoft-phi microsoft-planner microsoft-project
microsoft-sentinel microsoft-teams microsoft-word microstrategy middleware midjourney milvus
minio minitab miro mistral mitre-attandck mixpanel mlflow mlir mlops mlr mobile-development
mocha mockito modal mode model-compression model-evaluation model-serving model-training
monday-com mongodb mongoose monorepo motion-graphics mpi mqtt mujoco mulesoft
multi-agent-systems multi-tenancy multimodal-ai multithreading mvc mvp mxnet mypy mysql n8n
nagios nats nccl negotiation nemo-guardrails neo4j nessus nestjs netezza netlify netsuite
network-security networking neural-networks neural-radiance-fields new-relic next-js
nexus-repository nginx nifi nist nlp nltk nmap node-js nomad nosql notebooklm notion npm nuix
numpy nunit nuxt nvidia-jetson nvidia-nemo nvidia-nim nvlink nx oauth obiee
object-oriented-programming objective-c observability ocaml ocr odbc odoo oidc okrs okta olap
ollama onedrive onenote onnx onnx-runtime ontologies oozie open-source openacc openai
openai-agents-sdk openapi opencl opencv opengl openmp openrouter opensearch openshift openstack
opentelemetry openvino operating-systems operations-management opsgenie optimization optimizely
optuna or-tools oracle oracle-cloud oracle-data-integrator oracle-erp oracle-hyperion
orchestration orm outlook outreach owasp packer paddlepaddle pagerduty pair-programming
palantir-foundry palo-alto-networks pandas parallel-computing parquet partner-management pascal
payments pcb-design pci-dss pcie pega pendo penetration-testing pentaho people-analytics
people-management peoplesoft perforce performance-marketing performance-optimization
performance-testing perl perplexity pgvector phoenix php physics pinecone pip pipedrive pki
pl-sql platform-engineering playwright plc plm plotly pnpm podman poetry point-clouds polars
portfolio-management postgis postgresql posthog postman power-apps power-automate power-bi
power-pivot power-platform power-query powerpoint powershell predictive-modeling prefect
presentation-skills presto prettier pricing-strategy prioritization prisma problem-solving
process-improvement process-mining procurement product-analytics product-design
product-development product-discovery product-management product-marketing product-requirements
product-strategy productboard program-management progressive-web-apps project-management prolog
prometheus prompt-engineering promptfoo prophet proposal-writing protocol-buffers prototyping
psycopg pubsub pulsar pulumi puppet puppeteer purview pycharm pydantic pydantic-ai pylint pymc
pyomo pyspark pytest python pytorch pytorch-lightning qdrant qgis qlik qradar qt
qualitative-research quality-assurance quality-management qualtrics quantitative-finance
quantum-computing quarkus query-optimization quickbooks qwen r r-markdown rabbitmq rag ragas
rails rancher random-forest rapidminer rapids rasa raspberry-pi ray rdma react react-native
react-testing-library recommender-systems recruiting red-hat redash redis redshift redux
refactoring regex regression-analysis reinforcement-learning relational-databases
release-management remix replicate replit reporting requirements-analysis reranking research
resource-planning responsible-ai responsive-design rest-api rest-assured reverse-engineering
reverse-etl ringcentral risk-management risk-modeling rlhf roadmapping robot-framework robotics
rocm rollup root-cause-analysis ros routing-protocols rpa rspec rstudio rtos ruby ruff runpod
runway rust rxjs saas safe sagemaker sailpoint sales sales-enablement sales-engineering
sales-operations salesforce salesforce-data-cloud salesforce-einstein salesforce-marketing-cloud
salesloft saltstack saml sap sap-analytics-cloud sap-businessobjects sap-bw sap-fico sap-hana
sap-s-4hana sap-successfactors sas sass sauce-labs scada scala scalability scientific-computing
scientific-writing scikit-learn scipy scrapy scrum scylladb sdk-development sdlc seaborn
secrets-management security-operations segment seldon selenium sem semantic-kernel semantic-web
semrush sendgrid sensor-fusion sentence-transformers sentinelone sentry seo sequelize serverless
service-mesh servicenow sftp sglang shadcn-ui sharepoint shell-scripting shiny shopify siem
sigma signal-processing signalr simulation simulink singlestore sisense sitecore six-sigma
sketch slack slam slurm smart-contracts smartsheet smolagents snowflake snyk soa soap soapui
soar soc-2 social-media-marketing socket-io software-architecture software-engineering
software-testing solarwinds solidity solidworks solr solution-architecture sonarqube sox spacy
spanner spark spark-mllib sparql speech-recognition spi spinnaker splunk spotfire spreadsheets
spring spring-boot spss sql sql-server sqlalchemy sqlite sqoop sre ssas ssh ssis sso ssrs
stable-diffusion stakeholder-management stata static-analysis statistics statsmodels
storage-systems stored-procedures storybook strands-agents strategic-thinking stream-processing
streamlit stress-management stripe structured-outputs styled-components sumo-logic supabase
superset supply-chain-management survey-design surveymonkey survival-analysis suse svelte svn
swift swiftui sybase symfony synopsys synthetic-data system-administration system-design
systems-engineering systems-programming systemverilog t-sql t5 tableau tabnine tailwind-css
talend tanstack-query tcp-ip tdd teaching teamcity technical-documentation telecommunications
temporal tensorflow tensorflow-lite tensorrt teradata terraform tesseract test-automation testng
testrail text-generation-inference text-to-speech theano thoughtspot threat-intelligence
threat-modeling three-js tidyverse time-management time-series-analysis timescaledb tines tinyml
tls together-ai tokio torchserve tornado tosca tpu traefik training transfer-learning
transformers travis-ci trello trino triton triton-language trivy trpc trulens tvm twilio typeorm
typescript uart uat ubuntu ui-design uikit uipath uml unit-testing unity unix unreal-engine
unsloth unstructured usability-testing user-stories uv uvicorn ux-design ux-research v0 vagrant
vb-net vba vbscript vector-databases vector-search vendor-management veracode vercel
vercel-ai-sdk verilog version-control vertex-ai vertica vhdl video-editing vim virtualbox
virtualization visio visual-basic visual-studio vite vitest vllm vmware voice-ai voiceflow voip
vpn vs-code vue vulkan vulnerability-management waterfall watson weaviate web-analytics
web-components web-design web-development web-performance web-scraping web3 webassembly webex
webgl webhooks weblogic webpack webrtc websockets websphere weights-and-biases whisper windows
windows-server windsurf winforms wireframing wireshark wiz woocommerce word2vec wordpress
workato workday workfront wpf wrike writing xamarin xcode xgboost xla xml xray xslt xunit yaml
yarn yolo zabbix zapier zendesk zephyr zig zoho-crm zookeeper zoom zoominfo zscaler zustand
)

_careercli_command() {
    below=() flags=()
    case "$1" in
    'careercli')
        below=(
            'compare'
            'roles'
            'show'
            'gap'
            'switch'
            'rank'
            'trend'
            'sources'
            'skills'
            'check'
            'mcp'
            'schema'
            'completion'
            'me'
            'market'
        )
        flags=(
            '--help-agents'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli compare')
        flags=(
            '--full'
            '--section'
            '--skills'
            '--resume'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli roles')
        flags=(
            '--sort'
            '--source'
            '--catalog'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli show')
        flags=(
            '--full'
            '--section'
            '--source'
            '--catalog'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli gap')
        flags=(
            '--skills'
            '--resume'
            '--learn'
            '--reach'
            '--posting'
            '--full'
            '--top'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli switch')
        flags=(
            '--skills'
            '--resume'
            '--full'
            '--top'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli rank')
        flags=(
            '--weight'
            '--skills'
            '--resume'
            '--missing'
            '--top'
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli trend')
        flags=(
            '--source'
            '--catalog'
            '--explain'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli sources')
        flags=(
            '--full'
            '--catalog'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli skills')
        flags=(
            '--all'
            '--read'
            '--catalog'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli check')
        flags=(
            '--strict'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli mcp')
        flags=(
            '--profile'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli schema')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli completion')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me')
        below=(
            'show'
            'add'
            'remove'
            'set'
            'import'
            'path'
            'edit'
        )
        flags=(
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me show')
        flags=(
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me add')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me remove')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me set')
        flags=(
            '--weight'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me import')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me path')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli me edit')
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market')
        below=(
            'import'
            'titles'
        )
        flags=(
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market import')
        flags=(
            '--source'
            '--name'
            '--url'
            '--as-of'
            '--country'
            '--since'
            '--until'
            '--by'
            '--currency'
            '--least'
            '--map'
            '--titles'
            '-o'
            '--output'
            '--lenient'
            '--encoding'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    'careercli market titles')
        flags=(
            '--map'
            '--titles'
            '--lenient'
            '--encoding'
            '--all'
            '--json'
            '--format'
            '--fields'
            '--color'
            '--plain'
            '--version'
            '-h'
            '--help'
        )
        ;;
    esac
}

_careercli_value() {
    kind='' values=()
    case "$1" in
    'careercli --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli compare :'*) kind=roles
        ;;
    'careercli compare --section') kind=words
        values=(
            'verdict'
            'side-by-side'
            'skills'
            'switching'
            'you'
            'others'
            'salary'
            'hiring'
            'path'
            'getting-in'
            'market'
            'seniority'
            'week'
            'questions'
            'related'
        )
        ;;
    'careercli compare --skills') kind=skills
        ;;
    'careercli compare --resume') kind=files
        ;;
    'careercli compare --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli compare --catalog') kind=files
        ;;
    'careercli compare --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli compare --fields') kind=text
        ;;
    'careercli compare --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli roles :1') kind=text
        ;;
    'careercli roles --sort') kind=words
        values=(
            'id'
            'title'
            'source'
            'openings'
            'median'
            'p25'
            'p75'
            'remote'
            'entry'
        )
        ;;
    'careercli roles --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli roles --catalog') kind=files
        ;;
    'careercli roles --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli roles --fields') kind=text
        ;;
    'careercli roles --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli show :1') kind=roles
        ;;
    'careercli show --section') kind=words
        values=(
            'figures'
            'salary'
            'seniority'
            'skills'
            'hiring'
            'others'
            'path'
            'getting-in'
            'market'
            'week'
            'related'
        )
        ;;
    'careercli show --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli show --catalog') kind=files
        ;;
    'careercli show --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli show --fields') kind=text
        ;;
    'careercli show --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli gap :'*) kind=roles
        ;;
    'careercli gap --skills') kind=skills
        ;;
    'careercli gap --resume') kind=files
        ;;
    'careercli gap --learn') kind=skills
        ;;
    'careercli gap --reach') kind=text
        ;;
    'careercli gap --posting') kind=files
        ;;
    'careercli gap --top') kind=text
        ;;
    'careercli gap --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli gap --catalog') kind=files
        ;;
    'careercli gap --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli gap --fields') kind=text
        ;;
    'careercli gap --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli switch :1') kind=roles
        ;;
    'careercli switch :2') kind=roles
        ;;
    'careercli switch --skills') kind=skills
        ;;
    'careercli switch --resume') kind=files
        ;;
    'careercli switch --top') kind=text
        ;;
    'careercli switch --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli switch --catalog') kind=files
        ;;
    'careercli switch --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli switch --fields') kind=text
        ;;
    'careercli switch --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli rank :'*) kind=roles
        ;;
    'careercli rank --weight') kind=words
        values=(
            'pay='
            'openings='
            'remote='
            'entry='
            'fit='
        )
        ;;
    'careercli rank --skills') kind=skills
        ;;
    'careercli rank --resume') kind=files
        ;;
    'careercli rank --missing') kind=words
        values=(
            'skip'
            'lowest'
        )
        ;;
    'careercli rank --top') kind=text
        ;;
    'careercli rank --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli rank --catalog') kind=files
        ;;
    'careercli rank --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli rank --fields') kind=text
        ;;
    'careercli rank --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli trend :'*) kind=roles
        ;;
    'careercli trend --source') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli trend --catalog') kind=files
        ;;
    'careercli trend --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli trend --fields') kind=text
        ;;
    'careercli trend --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli sources :1') kind=words
        values=(
            'ai-market-pulse'
            'ai-jobs-net'
            'builtin-ai'
            'data-jobs-2023'
            'open-jobs-2026-08'
            'bls-oews-2024'
        )
        ;;
    'careercli sources --catalog') kind=files
        ;;
    'careercli sources --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli sources --fields') kind=text
        ;;
    'careercli sources --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli skills :1') kind=skills
        ;;
    'careercli skills --read') kind=files
        ;;
    'careercli skills --catalog') kind=files
        ;;
    'careercli skills --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli skills --fields') kind=text
        ;;
    'careercli skills --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli check :'*) kind=files
        ;;
    'careercli check --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli check --fields') kind=text
        ;;
    'careercli check --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli mcp --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli schema :1') kind=words
        values=(
            'compare'
            'roles'
            'show'
            'gap'
            'switch'
            'rank'
            'trend'
            'sources'
            'me'
            'skills'
            'market-import'
            'market-titles'
            'check'
        )
        ;;
    'careercli schema --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli completion :1') kind=words
        values=(
            'bash'
            'zsh'
            'fish'
            'powershell'
        )
        ;;
    'careercli completion --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli me --fields') kind=text
        ;;
    'careercli me --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me show --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli me show --fields') kind=text
        ;;
    'careercli me show --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me add :'*) kind=skills
        ;;
    'careercli me add --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me remove :'*) kind=skills
        ;;
    'careercli me remove --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me set --weight') kind=words
        values=(
            'pay='
            'openings='
            'remote='
            'entry='
            'fit='
        )
        ;;
    'careercli me set --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me import :1') kind=files
        ;;
    'careercli me import --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me path --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli me edit --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market import :'*) kind=files
        ;;
    'careercli market import --source') kind=text
        ;;
    'careercli market import --name') kind=text
        ;;
    'careercli market import --url') kind=text
        ;;
    'careercli market import --as-of') kind=text
        ;;
    'careercli market import --country') kind=text
        ;;
    'careercli market import --since') kind=text
        ;;
    'careercli market import --until') kind=text
        ;;
    'careercli market import --by') kind=words
        values=(
            'year'
            'quarter'
            'month'
        )
        ;;
    'careercli market import --currency') kind=text
        ;;
    'careercli market import --least') kind=text
        ;;
    'careercli market import --map') kind=text
        ;;
    'careercli market import --titles') kind=files
        ;;
    'careercli market import -o') kind=files
        ;;
    'careercli market import --output') kind=files
        ;;
    'careercli market import --encoding') kind=text
        ;;
    'careercli market import --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli market import --fields') kind=text
        ;;
    'careercli market import --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    'careercli market titles :'*) kind=files
        ;;
    'careercli market titles --map') kind=text
        ;;
    'careercli market titles --titles') kind=files
        ;;
    'careercli market titles --encoding') kind=text
        ;;
    'careercli market titles --format') kind=words
        values=(
            'text'
            'json'
        )
        ;;
    'careercli market titles --fields') kind=text
        ;;
    'careercli market titles --color') kind=words
        values=(
            'auto'
            'always'
            'never'
        )
        ;;
    esac
}

# What roles are called beside their ids.
_careercli_aliases=(
    'mle	AI/ML Engineer'
    'ml	AI/ML Engineer'
    'ml-eng	AI/ML Engineer'
    'mleng	AI/ML Engineer'
    'ai-ml	AI/ML Engineer'
    'aiml	AI/ML Engineer'
    'ai-ml-engineer	AI/ML Engineer'
    'aiml-engineer	AI/ML Engineer'
    'machine-learning	AI/ML Engineer'
    'machine-learning-engineer	AI/ML Engineer'
    'deep-learning-engineer	AI/ML Engineer'
    'applied-ml-engineer	AI/ML Engineer'
    'aiswe	AI Software Engineer'
    'swe-ai	AI Software Engineer'
    'ai-software-engineer	AI Software Engineer'
    'ai-software-developer	AI Software Engineer'
    'ai-developer	AI Software Engineer'
    'ai-dev	AI Software Engineer'
    'ai-application-engineer	AI Software Engineer'
    'apm	AI Product Manager'
    'aipm	AI Product Manager'
    'pm	AI Product Manager'
    'pm-ai	AI Product Manager'
    'ai-product-manager	AI Product Manager'
    'ai-product	AI Product Manager'
    'ai-product-lead	AI Product Manager'
    'ai-product-owner	AI Product Manager'
    'ml-pm	AI Product Manager'
    'ml-product-manager	AI Product Manager'
    'genai-product-manager	AI Product Manager'
    'ds	Data Scientist'
    'data-science	Data Scientist'
    'datascience	Data Scientist'
    'datascientist	Data Scientist'
    'data-sci	Data Scientist'
    'decision-scientist	Data Scientist'
    'product-data-scientist	Data Scientist'
    'quantitative-data-scientist	Data Scientist'
    'architect	AI Architect'
    'ai-arch	AI Architect'
    'ai-solutions-architect	AI Architect'
    'ai-solution-architect	AI Architect'
    'ai-systems-architect	AI Architect'
    'ai-platform-architect	AI Architect'
    'enterprise-ai-architect	AI Architect'
    'genai-architect	AI Architect'
    'llm-architect	AI Architect'
    'mlops	MLOps Engineer'
    'ml-ops	MLOps Engineer'
    'mlops-eng	MLOps Engineer'
    'ml-ops-engineer	MLOps Engineer'
    'machine-learning-operations-engineer	MLOps Engineer'
    'llmops	MLOps Engineer'
    'llmops-engineer	MLOps Engineer'
    'ml-platform-engineer	MLOps Engineer'
    'ml-infra	MLOps Engineer'
    'ml-infra-engineer	MLOps Engineer'
    'ml-infrastructure-engineer	MLOps Engineer'
    'prompt	Prompt Engineer'
    'prompt-eng	Prompt Engineer'
    'prompts	Prompt Engineer'
    'prompt-engineering	Prompt Engineer'
    'prompt-designer	Prompt Engineer'
    'prompt-writer	Prompt Engineer'
    'ai-prompt-engineer	Prompt Engineer'
    'llm-prompt-engineer	Prompt Engineer'
    'aie	AI Engineer'
    'ai	AI Engineer'
    'ai-eng	AI Engineer'
    'applied-ai	AI Engineer'
    'applied-ai-engineer	AI Engineer'
    'ai-agent-engineer	AI Engineer'
    'agent-engineer	AI Engineer'
    'agentic-ai-engineer	AI Engineer'
    'rag-engineer	AI Engineer'
    'llm-engineer	AI Engineer'
    'genai-engineer	AI Engineer'
    'artificial-intelligence-engineer	AI Engineer'
    'swe	Software Engineer'
    'sde	Software Engineer'
    'dev	Software Engineer'
    'developer	Software Engineer'
    'programmer	Software Engineer'
    'software	Software Engineer'
    'software-eng	Software Engineer'
    'software-dev	Software Engineer'
    'software-developer	Software Engineer'
    'software-development-engineer	Software Engineer'
    'software-engineering	Software Engineer'
    'softwareengineer	Software Engineer'
    'application-developer	Software Engineer'
    'backend	Software Engineer'
    'backend-engineer	Software Engineer'
    'backend-developer	Software Engineer'
    'de	Data Engineer'
    'data-eng	Data Engineer'
    'dataeng	Data Engineer'
    'dataengineer	Data Engineer'
    'data-engineering	Data Engineer'
    'big-data-engineer	Data Engineer'
    'big-data-developer	Data Engineer'
    'etl	Data Engineer'
    'etl-developer	Data Engineer'
    'etl-engineer	Data Engineer'
    'pipeline-engineer	Data Engineer'
    'data-pipeline-engineer	Data Engineer'
    'data-platform-engineer	Data Engineer'
    'data-warehouse-engineer	Data Engineer'
    'cloud-data-engineer	Data Engineer'
    'da	Data Analyst'
    'analyst	Data Analyst'
    'data-analytics	Data Analyst'
    'data-analysis	Data Analyst'
    'dataanalyst	Data Analyst'
    'bi-analyst	Data Analyst'
    'business-intelligence-analyst	Data Analyst'
    'bi-engineer	Data Analyst'
    'business-intelligence-engineer	Data Analyst'
    'product-analyst	Data Analyst'
    'reporting-analyst	Data Analyst'
    'insights-analyst	Data Analyst'
    'sql-analyst	Data Analyst'
    'ae	Analytics Engineer'
    'analytics-eng	Analytics Engineer'
    'analyticsengineer	Analytics Engineer'
    'analytics-engineering	Analytics Engineer'
    'dbt-engineer	Analytics Engineer'
    'dbt-developer	Analytics Engineer'
    'data-analytics-engineer	Analytics Engineer'
    'data-arch	Data Architect'
    'dataarchitect	Data Architect'
    'data-architecture	Data Architect'
    'enterprise-data-architect	Data Architect'
    'cloud-data-architect	Data Architect'
    'big-data-architect	Data Architect'
    'data-platform-architect	Data Architect'
    'data-warehouse-architect	Data Architect'
    'dwh-architect	Data Architect'
    'database-architect	Data Architect'
    'data-modeler	Data Architect'
    'data-modeller	Data Architect'
    'rs	Research Scientist'
    'scientist	Research Scientist'
    'research-sci	Research Scientist'
    'researcher	Research Scientist'
    'ai-researcher	Research Scientist'
    'ai-scientist	Research Scientist'
    'computer-vision-scientist	Research Scientist'
    'ai-research-scientist	Research Scientist'
    'ml-researcher	Research Scientist'
    'ml-scientist	Research Scientist'
    'ml-research-scientist	Research Scientist'
    'machine-learning-researcher	Research Scientist'
    'machine-learning-scientist	Research Scientist'
    'machine-learning-research-scientist	Research Scientist'
    'deep-learning-researcher	Research Scientist'
    're	Research Engineer'
    'research-eng	Research Engineer'
    'researchengineer	Research Engineer'
    'research-software-engineer	Research Engineer'
    'ai-research-engineer	Research Engineer'
    'ml-research-engineer	Research Engineer'
    'machine-learning-research-engineer	Research Engineer'
    'deep-learning-research-engineer	Research Engineer'
    'cv-engineer	Computer Vision Engineer'
    'cv-eng	Computer Vision Engineer'
    'cv-developer	Computer Vision Engineer'
    'computer-vision	Computer Vision Engineer'
    'computer-vision-developer	Computer Vision Engineer'
    'vision-engineer	Computer Vision Engineer'
    'machine-vision-engineer	Computer Vision Engineer'
    'perception-engineer	Computer Vision Engineer'
    'image-processing-engineer	Computer Vision Engineer'
    'video-analytics-engineer	Computer Vision Engineer'
)

# Says which part of the skills starts with the first character of $1.
_careercli_part() {
    case "$1" in
    3*) from=0 count=2 ;;
    5*) from=2 count=1 ;;
    a*) from=3 count=206 ;;
    b*) from=209 count=45 ;;
    c*) from=254 count=135 ;;
    d*) from=389 count=109 ;;
    e*) from=498 count=47 ;;
    f*) from=545 count=45 ;;
    g*) from=590 count=72 ;;
    h*) from=662 count=37 ;;
    i*) from=699 count=39 ;;
    j*) from=738 count=25 ;;
    k*) from=763 count=25 ;;
    l*) from=788 count=56 ;;
    m*) from=844 count=101 ;;
    n*) from=945 count=40 ;;
    o*) from=985 count=52 ;;
    p*) from=1037 count=110 ;;
    q*) from=1147 count=15 ;;
    r*) from=1162 count=66 ;;
    s*) from=1228 count=164 ;;
    t*) from=1392 count=59 ;;
    u*) from=1451 count=19 ;;
    v*) from=1470 count=35 ;;
    w*) from=1505 count=37 ;;
    x*) from=1542 count=8 ;;
    y*) from=1550 count=3 ;;
    z*) from=1553 count=11 ;;
    esac
}

# Adds what starts with $1 of the words behind it.
_careercli_words() {
    local start=$1 word
    shift
    for word; do
        case $word in "$start"*) COMPREPLY+=("$word") ;; esac
    done
}

# Adds the roles that start with $1 and do not stand in $2 already, as `id  title` where several
# are to choose from; where no id starts so, the other names of roles.
_careercli_add_roles() {
    local LC_ALL=C IFS=$'\t' id title read=0 seen=" $2 " cache=${XDG_CACHE_HOME-}
    for id in "${_careercli_roles[@]}"; do
        case $id in "$1"*) ;; *) continue ;; esac
        case $seen in *" ${id%%$'\t'*} "*) ;; *) COMPREPLY+=("${id/$'\t'/  }") ;; esac
        seen+="${id%%$'\t'*} "
    done
    if ((${#COMPREPLY[@]} == 0)) && [[ $1 ]]; then
        for id in "${_careercli_aliases[@]}"; do
            case $id in "$1"*) COMPREPLY+=("${id/$'\t'/  }") ;; esac
        done
    fi
    case $cache in
    /*) ;;
    *) case $OSTYPE in darwin*) cache=${HOME-}/Library/Caches ;; *) cache=${HOME-}/.cache ;; esac ;;
    esac
    cache+=/careercli/roles.tsv
    if [[ $cache == /* && -f $cache && ! -L $cache && -r $cache ]]; then
        while ((read++ < 200)) && read -r -n 400 id title; do
            case $id in "$1"*) ;; *) continue ;; esac
            case $id in '' | *[!a-z0-9-]*) continue ;; esac
            case $seen in *" $id "*) continue ;; esac
            case $title in '' | *[[:cntrl:]]* | *$'\xc2'[$'\x80'-$'\x9f']*) continue ;; esac
            if ((${#id} <= 64)); then COMPREPLY+=("$id  $title") seen+="$id "; fi
        done <"$cache"
    fi 2>/dev/null
    case ${#COMPREPLY[@]}:${COMP_TYPE-} in
    1:* | *:37 | *:42) COMPREPLY=("${COMPREPLY[@]%%  *}") ;;
    esac
}

_careercli() {
    local key=careercli kind='' place=1 only='' word before option i
    local IFS=$' \t\n'
    local -a below flags values words=()
    COMPREPLY=()
    # `--option=value` and `@file` are words here, which bash hands over in parts. Of the last
    # word only what stands before the cursor counts.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i == COMP_CWORD)) && [[ $word != [=@] ]]; then word=${2-}; fi
        before=''
        if ((${#words[@]})); then before=${words[${#words[@]} - 1]}; fi
        if [[ $before && ($word == '=' || $before == *= || $before == @) ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done
    local last=$((${#words[@]} - 1))
    local current=${words[last]#[\'\"]}
    _careercli_command "$key"
    for ((i = 0; i < last; i++)); do
        word=${words[i]}
        if [[ $kind ]]; then
            kind=''
        elif [[ $only ]]; then
            ((place++))
        elif [[ $word == -- ]]; then
            only=1
        elif [[ $word == -?* ]]; then
            _careercli_value "$key $word"
        elif [[ " ${below[*]} " == *" $word "* ]]; then
            key+=" $word" place=1
            _careercli_command "$key"
        else
            ((place++))
        fi
    done
    option=''
    if [[ ! $kind && ! $only && $current == -* ]]; then
        if [[ $current != *=* ]]; then
            _careercli_words "$current" "${flags[@]}"
            return
        fi
        _careercli_value "$key ${current%%=*}"
        option=${current%%=*}=
        current=${current#*=}
    elif [[ ! $kind ]]; then
        _careercli_value "$key :$place"
    fi
    case $kind in
    words) _careercli_words "$current" "${values[@]}" ;;
    roles) _careercli_add_roles "$current" "${words[*]:0:last}" ;;
    skills) _careercli_add_skills "$current" ;;
    files) ((BASH_VERSINFO[0] < 4)) || compopt -o default ;;
    '') [[ $option ]] || _careercli_words "$current" "${below[@]}" ;;
    esac
    # bash replaces what stands behind the last of its word breaks.
    if [[ $COMP_WORDBREAKS != *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]/#/$option}")
    elif [[ $current == *=* ]]; then
        COMPREPLY=()
    fi
    if ((${#COMPREPLY[@]} == 1 && BASH_VERSINFO[0] > 3)) && [[ ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace
    fi
}

# Adds the skills that the last part of a list can become, behind its other parts.
_careercli_add_skills() {
    local before=''
    if [[ $1 == @* ]]; then # a list in a file
        ((BASH_VERSINFO[0] < 4)) || compopt -o default
        return
    fi
    if [[ $1 == *,* ]]; then before=${1%,*},; fi
    if [[ $1 == "$before" ]]; then
        COMPREPLY=("${_careercli_skills[@]}")
    else
        local from=0 count=0
        _careercli_part "${1##*,}"
        _careercli_words "${1##*,}" "${_careercli_skills[@]:from:count}"
    fi
    COMPREPLY=("${COMPREPLY[@]/#/$before}")
    ((BASH_VERSINFO[0] < 4)) || compopt -o nospace
}

complete -F _careercli careercli
